package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** The few clauses of Elasticsearch's query language that we write. */
final class Dsl {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SPECIAL = ".?+*|{}[]()\"\\#@&<>~^$-";

    private Dsl() {}

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static ObjectNode with(String name, JsonNode value) {
        return object().set(name, value);
    }

    static ObjectNode term(String field, String value) {
        return with("term", object().put(field, value));
    }

    static ObjectNode term(String field, boolean value) {
        return with("term", object().put(field, value));
    }

    static ObjectNode terms(String field, Collection<String> values) {
        return with("terms", with(field, array(values)));
    }

    static ArrayNode array(Collection<String> values) {
        ArrayNode array = JSON.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }

    static ArrayNode list(Collection<? extends JsonNode> clauses) {
        return JSON.arrayNode(clauses.size()).addAll(clauses);
    }

    /** All of these hold, without a score. */
    static ObjectNode all(List<? extends JsonNode> clauses) {
        return with("bool", with("filter", list(clauses)));
    }

    /** One of these holds, without a score. */
    static ObjectNode any(List<? extends JsonNode> clauses) {
        return clauses.size() == 1
                ? (ObjectNode) clauses.get(0)
                : with("bool", object().<ObjectNode>set("should", list(clauses)).put("minimum_should_match", 1));
    }

    /** One and the same variant meets all of these. */
    static ObjectNode oneVariant(List<? extends JsonNode> clauses) {
        return with(
                "nested",
                object().put("path", "variants").put("score_mode", "none").set("query", all(clauses)));
    }

    /** A regular expression of Lucene for what begins so. */
    static String startingWith(String prefix) {
        StringBuilder expression = new StringBuilder();
        for (char each : prefix.toCharArray()) {
            if (SPECIAL.indexOf(each) >= 0) {
                expression.append('\\');
            }
            expression.append(each);
        }
        return expression.append(".*").toString();
    }
}
