package org.emporion.system.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.emporion.system.client.Api;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;

/** The answer to one search. */
record Found(JsonNode answer) {

    /** Searches with parameters written as name, value, name, value. */
    static Found by(String... parameters) {
        StringBuilder query = new StringBuilder("/search?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(Api.escaped(parameters[i]))
                    .append('=')
                    .append(Api.escaped(parameters[i + 1]))
                    .append('&');
        }
        return new Found(Stack.buyers().get(query.toString()).mustBe(200).json());
    }

    long total() {
        return answer.path("total").asLong();
    }

    boolean has(Listed listed) {
        return ids().contains(listed.id());
    }

    List<String> ids() {
        return answer.path("items").findValuesAsText("productId");
    }

    JsonNode hit(Listed listed) {
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .filter(hit -> hit.path("productId").asText().equals(listed.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(listed.title() + " is not in " + answer));
    }

    /** A facet by its code; missing when there is none. */
    JsonNode facet(String code) {
        return StreamSupport.stream(answer.path("facets").spliterator(), false)
                .filter(each -> each.path("code").asText().equals(code))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The counts of a facet by value; empty when there is no such facet. */
    Map<String, Long> counts(String facet) {
        return StreamSupport.stream(facet(facet).path("values").spliterator(), false)
                .collect(Collectors.toMap(value -> value.path("value").asText(), value -> value.path("count")
                        .asLong()));
    }
}
