package org.emporion.bench.relevance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is sent to Elasticsearch for an index as anybody would make one: BM25 as it comes, one text, the standard analyzer. */
public final class PlainIndex {
    /** Its name. */
    public static final String NAME = "relevance-plain";

    private static final String TEXT = "text";
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainIndex() {}

    /** The body that makes it. */
    public static Map<String, Object> definition() {
        return Map.of(
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", 0),
                "mappings",
                Map.of("properties", Map.of(TEXT, Map.of("type", "text", "analyzer", "standard"))));
    }

    /** The lines of a bulk request that fills it. */
    public static String filling(List<Document> documents) throws JsonProcessingException {
        StringBuilder lines = new StringBuilder();
        for (Document each : documents) {
            lines.append(JSON.writeValueAsString(Map.of("index", Map.of("_id", each.product()))))
                    .append('\n')
                    .append(JSON.writeValueAsString(Map.of(TEXT, each.text())))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Any of the words. */
    public static Map<String, Object> question(String words, int size) {
        return Map.of("size", size, "_source", false, "query", Map.of("match", Map.of(TEXT, words)));
    }

    /** The products that were found, best first. */
    public static List<String> hits(JsonNode answer) {
        List<String> products = new ArrayList<>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> products.add(hit.path("_id").asText()));
        return products;
    }
}
