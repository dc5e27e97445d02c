package org.emporion.stack.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Fields as Stripe's clients encode them: {@code line_items[0][price_data][currency]=eur}. */
final class Form {
    private final Map<String, String> fields = new TreeMap<>();

    private Form() {}

    static Form of(String encoded) {
        Form form = new Form();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> StripeRefusal.invalid("parameter_missing", "Missing required param: " + name + "."));
    }

    void mustBe(String name, String only) {
        if (!required(name).equals(only)) {
            throw StripeRefusal.invalid("parameter_unknown", "This stand-in knows " + name + "=" + only + " only.");
        }
    }

    Optional<Long> number(String name) {
        try {
            return text(name).map(Long::valueOf);
        } catch (NumberFormatException noNumber) {
            throw StripeRefusal.invalid("parameter_invalid_integer", "Invalid integer: " + fields.get(name));
        }
    }

    long requiredNumber(String name) {
        required(name);
        return number(name).orElseThrow();
    }

    /** The values under a name, such as {@code metadata[attempt]}, by what stands in the brackets. */
    Map<String, String> under(String name) {
        Map<String, String> found = new TreeMap<>();
        String start = name + "[";
        fields.forEach((field, value) -> {
            if (field.startsWith(start) && field.endsWith("]")) {
                found.put(field.substring(start.length(), field.length() - 1), value);
            }
        });
        return found;
    }

    /** Whether a part of the answer is wanted in full. */
    boolean expands(String part) {
        return under("expand").values().stream().anyMatch(each -> each.equals(part) || each.startsWith(part + "."));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
