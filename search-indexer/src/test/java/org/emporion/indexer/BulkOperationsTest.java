package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.util.BinaryData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.ground.signal.ListingKey;
import org.emporion.ground.signal.ListingVersion;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

class BulkOperationsTest {

    private static final ListingKey KEY = new ListingKey(new TenantId(new UUID(1, 2)), new UUID(3, 4));

    @Test
    void aDocumentGoesToEveryTargetWithItsVersionAndOnlyToAliases() {
        List<String> lines = lines(
                BulkOperations.write(List.of(new Listing(KEY, 7, aDocument())), List.of("listings", "listings-next")));

        assertThat(lines).hasSize(4);
        assertThat(json(lines.get(0)))
                .isEqualTo(json("{\"index\":{\"_index\":\"listings\",\"require_alias\":true,\"_id\":\""
                        + KEY.documentId() + "\",\"version\":7,\"version_type\":\"external_gte\"}}"));
        assertThat(lines.get(1))
                .startsWith("{\"live\":true,")
                .contains("\"title\":\"Größe\"")
                .doesNotContain("null");
        assertThat(lines.get(2)).contains("\"listings-next\"");
        assertThat(lines.get(3)).isEqualTo(lines.get(1));
    }

    @Test
    void aDocumentIsRemovedInTheVersionThatWasLookedAt() {
        List<String> lines = lines(BulkOperations.remove(List.of(new ListingVersion(KEY, 9)), List.of("listings")));

        assertThat(lines).hasSize(1);
        assertThat(json(lines.get(0)))
                .isEqualTo(json("{\"delete\":{\"_index\":\"listings\",\"_id\":\"" + KEY.documentId()
                        + "\",\"version\":9,\"version_type\":\"external_gte\"}}"));
    }

    /** The operations as they go over the wire. */
    private static List<String> lines(List<BulkOperation> operations) {
        List<String> lines = new ArrayList<>();
        operations.forEach(operation -> operation._serializables().forEachRemaining(part -> lines.add(text(part))));
        return lines;
    }

    private static String text(Object part) {
        try {
            ByteBuffer bytes = BinaryData.of(part, new JacksonJsonpMapper()).asByteBuffer();
            return StandardCharsets.UTF_8.decode(bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ListingDocument aDocument() {
        List<String> none = Collections.emptyList();
        return new ListingDocument(
                true,
                "t",
                "p",
                "s",
                "Größe",
                null,
                null,
                "d",
                "st",
                "n",
                "f",
                none,
                none,
                none,
                none,
                none,
                null,
                none,
                none,
                none,
                none,
                none,
                none,
                Map.of("EUR", new ListingDocument.Range(1, 2, null)),
                true,
                null,
                null,
                null,
                List.of());
    }
}
