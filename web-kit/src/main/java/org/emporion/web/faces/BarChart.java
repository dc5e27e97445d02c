package org.emporion.web.faces;

import java.util.ArrayList;
import java.util.List;

/** A small chart of pairs: a value now beside the value before, drawn 100 units high. */
public record BarChart(int width, List<Bar> bars) {

    private static final int HEIGHT = 100;

    private static final int STEP = 36;

    /** What is compared under one label, for example a weekday's sales with those of the week before. */
    public record Value(String label, double now, double before) {}

    /** Where one pair stands in the drawing. */
    public record Bar(String label, double value, int x, int top, int height, int beforeTop, int beforeHeight) {}

    public static BarChart of(List<?> values) {
        List<Value> pairs = values == null
                ? List.of()
                : values.stream().map(Value.class::cast).toList();
        double highest = Math.max(
                1,
                pairs.stream()
                        .mapToDouble(v -> Math.max(v.now(), v.before()))
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Value value = pairs.get(i);
            int now = (int) Math.round(value.now() / highest * HEIGHT);
            int before = (int) Math.round(value.before() / highest * HEIGHT);
            bars.add(new Bar(value.label(), value.now(), i * STEP + 4, HEIGHT - now, now, HEIGHT - before, before));
        }
        return new BarChart(Math.max(1, pairs.size()) * STEP, List.copyOf(bars));
    }
}
