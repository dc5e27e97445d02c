package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;

/** Answers of the cluster, read as the client reads them; what every answer has need not be written. */
final class Answers {

    private static final String EVERY =
            "\"took\":1,\"timed_out\":false," + "\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0}";

    private Answers() {}

    static SearchResponse<FoundListing> of(String json) {
        String hits =
                json.contains("\"hits\"") ? "" : ",\"hits\":{\"total\":{\"value\":0,\"relation\":\"eq\"},\"hits\":[]}";
        String more = json.strip().substring(1);
        JsonpMapper mapper = new JacksonJsonpMapper();
        JsonParser parser = mapper.jsonProvider().createParser(new StringReader(complete(hits, more)));
        JsonpDeserializer<FoundListing> listing = JsonpDeserializer.of(FoundListing.class);
        return SearchResponse.createSearchResponseDeserializer(listing).deserialize(parser, mapper);
    }

    private static String complete(String hits, String more) {
        return "{" + EVERY + hits + (more.startsWith("}") ? "" : ",") + more;
    }
}
