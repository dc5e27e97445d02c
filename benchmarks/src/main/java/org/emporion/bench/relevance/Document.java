package org.emporion.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the plain index knows of a product: the title twice, the brand, the codes of its variants and the first sentence about it.
 *
 * @param product its data set and handle
 */
public record Document(String product, String text) {
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("^.*?[.!?](?=\\s|$)");

    /** Made of a product as the storefront tells it. */
    public static Document of(String product, JsonNode told) {
        List<String> parts = new ArrayList<>();
        parts.add(told.path("title").asText());
        parts.add(told.path("title").asText());
        parts.add(told.path("brand").asText(""));
        for (JsonNode variant : told.path("variants")) {
            parts.add(variant.path("sku").asText(""));
            parts.add(variant.path("barcode").asText(""));
        }
        parts.add(firstSentence(told.path("description").asText("")));
        parts.removeIf(part -> part.isBlank() || part.equals("null"));
        return new Document(product, String.join("\n", parts));
    }

    static String firstSentence(String html) {
        String plain =
                MARK.matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
        Matcher sentence = SENTENCE.matcher(plain);
        return sentence.find() ? sentence.group() : plain;
    }
}
