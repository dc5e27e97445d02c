package org.emporion.bench;

import java.util.Locale;

/** What a line of the report should reach. */
record Aim(Of of, Sense sense, double bound) {

    /** The number it is about: the line's ratio to the limit, its value, or its 95th percentile in milliseconds. */
    enum Of {
        RATIO,
        VALUE,
        P95
    }

    /** On which side of the bound the number should be. */
    enum Sense {
        AT_LEAST(">="),
        AT_MOST("<="),
        EXACTLY("=");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }
    }

    static Aim ratio(double least) {
        return new Aim(Of.RATIO, Sense.AT_LEAST, least);
    }

    static Aim atLeast(double least) {
        return new Aim(Of.VALUE, Sense.AT_LEAST, least);
    }

    static Aim atMost(double most) {
        return new Aim(Of.VALUE, Sense.AT_MOST, most);
    }

    static Aim exactly(double value) {
        return new Aim(Of.VALUE, Sense.EXACTLY, value);
    }

    static Aim p95(double most) {
        return new Aim(Of.P95, Sense.AT_MOST, most);
    }

    boolean isMetBy(Line line) {
        double number =
                switch (of) {
                    case RATIO -> line.ratio();
                    case VALUE -> line.value();
                    case P95 -> line.figures().p95();
                };
        return switch (sense) {
            case AT_LEAST -> number >= bound;
            case AT_MOST -> number <= bound;
            case EXACTLY -> number == bound;
        };
    }

    @Override
    public String toString() {
        String number =
                bound == Math.rint(bound) ? Long.toString((long) bound) : String.format(Locale.ROOT, "%.2f", bound);
        return (of == Of.P95 ? "p95 " : "") + sense.sign + " " + number;
    }
}
