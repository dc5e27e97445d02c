package org.emporion.web.faces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** A small chart of pairs: a value now beside the value before, as the drawing library of the portals takes it. */
public final class BarChart {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An axis that begins at zero and counts in whole numbers. */
    private static final Map<String, Object> WHOLE =
            Map.of("y", Map.of("beginAtZero", true, "ticks", Map.of("precision", 0)));

    private BarChart() {}

    /** What is compared under one label, for example a weekday's sales with those of the week before. */
    public record Value(String label, Figure now, Figure before) {}

    /** A value, and how people write it. */
    public record Figure(double height, String written) {}

    /**
     * The chart as JSON. Colours are names of tokens; the page knows what they are, by day and by night.
     *
     * @param now what the values of now are called
     * @param before what those before are called
     */
    public static String of(List<?> values, String now, String before) {
        List<Value> pairs = values == null
                ? List.of()
                : values.stream().map(Value.class::cast).toList();
        List<Object> sets = List.of(
                set(
                        before,
                        "--e-control",
                        pairs.stream().map(each -> each.before().height()).toList()),
                set(
                        now,
                        "--e-brand",
                        pairs.stream().map(each -> each.now().height()).toList()));
        try {
            return JSON.writeValueAsString(Map.of(
                            "type", "bar",
                            "data",
                                    Map.of(
                                            "labels",
                                            pairs.stream().map(Value::label).toList(),
                                            "datasets",
                                            sets),
                            "options", Map.of("maintainAspectRatio", false, "scales", WHOLE)))
                    .replace("<", "\\u003c");
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Map<String, Object> set(String label, String token, List<Double> data) {
        return Map.of("label", label, "backgroundColor", token, "borderRadius", 2, "data", data);
    }
}
