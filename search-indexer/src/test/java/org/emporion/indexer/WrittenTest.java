package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.emporion.discovery.search.Listing;
import org.emporion.ground.signal.ListingKey;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private final Listing one = aListing();
    private final Listing two = aListing();

    @Test
    void withoutErrorsAllAreIndexed() {
        Written written = Written.of(List.of(one, two), 1, json("{\"took\":1,\"errors\":false,\"items\":[]}"));

        assertThat(written.indexed()).containsExactly(one, two);
        assertThat(written.firstProblem()).isNull();
    }

    @Test
    void anOlderVersionThanTheIndexHasCountsAsIndexed() {
        Written written = Written.of(List.of(one), 1, answer(409));

        assertThat(written.indexed()).containsExactly(one);
        assertThat(written.firstProblem()).isNull();
    }

    @Test
    void aRefusedDocumentIsToldFromABusyCluster() {
        Written written = Written.of(List.of(one, two), 1, answer(400, 429));

        assertThat(written.refused()).containsExactly(one);
        assertThat(written.again()).containsExactly(two);
        assertThat(written.firstProblem()).isEqualTo("type400: reason");
    }

    @Test
    void theWorstOfTwoCopiesDecides() {
        Written written = Written.of(List.of(one, two), 2, answer(200, 404, 409, 200));

        assertThat(written.again()).containsExactly(one);
        assertThat(written.indexed()).containsExactly(two);
    }

    private static BulkResponse answer(int... statuses) {
        StringBuilder items = new StringBuilder();
        for (int status : statuses) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"index\":{\"_index\":\"listings\",\"status\":")
                    .append(status);
            if (status >= 300) {
                items.append(",\"error\":{\"type\":\"type").append(status).append("\",\"reason\":\"reason\"}");
            }
            items.append("}}");
        }
        return json("{\"took\":1,\"errors\":true,\"items\":[" + items + "]}");
    }

    private static BulkResponse json(String text) {
        JacksonJsonpMapper mapper = new JacksonJsonpMapper();
        return BulkResponse.of(r -> r.withJson(mapper.jsonProvider().createParser(new StringReader(text)), mapper));
    }

    private static Listing aListing() {
        return new Listing(new ListingKey(new TenantId(UUID.randomUUID()), UUID.randomUUID()), 1, null);
    }
}
