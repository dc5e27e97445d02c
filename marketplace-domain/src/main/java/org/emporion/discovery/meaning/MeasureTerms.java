package org.emporion.discovery.meaning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.discovery.vocabulary.Measure;
import org.emporion.discovery.vocabulary.Units;

/**
 * Measures as exact terms of the index: {@code ml=500}, {@code mm=200}, {@code size=42}, {@code size=xl}, {@code mm=50x700} with
 * the shorter side first. Measures without a unit are terms of {@code x}.
 */
public final class MeasureTerms {

    private static final String SIZE = "size";
    private static final String LENGTH = "mm";
    private static final String NO_UNIT = "x";

    private static final Map<String, String> SIZES = Map.of(
            "small",
            "s",
            "medium",
            "m",
            "large",
            "l",
            "klein",
            "s",
            "mittel",
            "m",
            "gro\u00df",
            "l",
            "gross",
            "l",
            "xxxl",
            "3xl",
            "xxl",
            "2xl");
    private static final String NAMES = "sizes?|gr(?:\u00f6|oe)(?:\u00df|ss)e|gr\\.";
    private static final Pattern IS_SIZE = Pattern.compile("(?iu).*(?<!\\p{L})(?:" + NAMES + ")(?!\\p{L}).*");
    private static final Pattern LETTERS = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + NAMES
            + ")\\s*(?<letters>[2-6]xl|x{0,3}[sl]|m|" + String.join("|", SIZES.keySet()) + ")(?![\\p{L}\\d])");

    /** How many millimetres one of a length without a unit may be: millimetres, centimetres, inches. */
    private static final List<BigDecimal> UNSAID = List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("25.4"));

    private MeasureTerms() {}

    /**
     * A size in letters, as in "size XL".
     *
     * @param term as the index has it
     * @param from where it begins in the text
     * @param to where it has ended
     */
    public record Letters(String term, int from, int to) {}

    /** The terms of what a text of a listing says; a length of several sides is found by each of them too. */
    public static Set<String> in(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Units.parse(text).forEach(measure -> terms.addAll(of(measure)));
        letters(text).forEach(size -> terms.add(size.term()));
        return terms;
    }

    /** The terms of a value of a listing under its name: "42" and "XL" are sizes when the name says so. */
    public static Set<String> in(String name, String value) {
        Set<String> terms = in(value);
        if (IS_SIZE.matcher(name).matches()) {
            terms.addAll(in(SIZE + " " + value.strip()));
        }
        return terms;
    }

    /** The terms any of which a listing has that is meant by a measure. */
    public static Set<String> asked(Measure measure) {
        Set<String> terms = new LinkedHashSet<>();
        if (measure.unit().isEmpty()) {
            terms.add(term(NO_UNIT, measure.values()));
            UNSAID.forEach(factor -> terms.add(term(LENGTH, times(measure.values(), factor))));
        } else {
            terms.add(term(measure.unit(), measure.values()));
            if (measure.unit().equals(LENGTH) && measure.values().size() > 1) {
                UNSAID.forEach(factor -> terms.add(term(NO_UNIT, parts(measure.values(), factor))));
            }
        }
        return terms;
    }

    /** The sizes in letters that a text names. */
    public static List<Letters> letters(String text) {
        Matcher found = LETTERS.matcher(text);
        return found.results()
                .map(size -> new Letters(SIZE + "=" + letters(size.group(1), SIZES), size.start(), size.end()))
                .toList();
    }

    private static String letters(String written, Map<String, String> same) {
        String small = written.toLowerCase(Locale.ROOT);
        return same.getOrDefault(small, small);
    }

    private static Collection<String> of(Measure measure) {
        String unit = measure.unit().isEmpty() ? NO_UNIT : measure.unit();
        Stream<String> sides = measure.values().size() > 1 && !measure.unit().isEmpty()
                ? measure.values().stream().map(side -> term(unit, List.of(side)))
                : Stream.of();
        return Stream.concat(Stream.of(term(unit, measure.values())), sides).toList();
    }

    private static String term(String unit, List<BigDecimal> values) {
        return unit + "="
                + values.stream()
                        .sorted()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("x"));
    }

    private static List<BigDecimal> times(List<BigDecimal> values, BigDecimal factor) {
        return values.stream().map(value -> value.multiply(factor)).toList();
    }

    private static List<BigDecimal> parts(List<BigDecimal> values, BigDecimal factor) {
        return values.stream()
                .map(value -> value.divide(factor, 3, RoundingMode.HALF_UP))
                .toList();
    }
}
