package org.emporion.discovery.vocabulary;

import java.math.BigDecimal;
import java.util.List;

/**
 * A measure that stands in a text.
 *
 * @param values in the unit, in the order written, without zeros at the end: one for "0,5 l", two for "5 x 70 cm"
 * @param unit the one unit of its dimension, such as {@code ml} or {@code mm}; {@code size} for "size 42"; empty for "5 x
 *     70", which says none
 * @param from where it begins in the text
 * @param to where it has ended
 */
public record Measure(List<BigDecimal> values, String unit, int from, int to) {

    public Measure {
        values = List.copyOf(values);
    }
}
