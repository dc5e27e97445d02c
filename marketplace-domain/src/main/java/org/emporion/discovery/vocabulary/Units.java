package org.emporion.discovery.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds measures in a text, however their unit is spelled, and says them in one unit per dimension. */
public final class Units {

    private static final Map<String, Unit> BY_SPELLING = new HashMap<>();

    static {
        Lines.of("units.tsv").forEach(Units::read);
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String TIMES = "\\s*[x×*]\\s*";
    private static final String NUMBERS = Numbers.PATTERN + "(?:" + TIMES + Numbers.PATTERN + "){0,3}";
    private static final String SPELLINGS = BY_SPELLING.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /** A number, or several with a times sign between, and a unit behind the last or each. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<size>size|sizes|gr(?:ö|oe)(?:ß|ss)e|gr\\.)\\s*(?<sized>" + Numbers.PATTERN
                    + ")(?![\\p{L}\\d])|(?<values>" + NUMBERS + ")(?:(?<space>[\\s-]*)(?<unit>" + SPELLINGS
                    + ")(?![\\p{L}\\d]))?)",
            FLAGS);

    private static final Pattern NUMBER = Pattern.compile(Numbers.PATTERN);
    private static final Pattern REPEATED = Pattern.compile(
            "(" + Numbers.PATTERN + ")\\s*(" + SPELLINGS + ")(?=" + TIMES + Numbers.PATTERN + "\\s*\\2(?![\\p{L}\\d]))",
            FLAGS);

    /** A spelling's unit and how many of it one is; whether the spelling counts only directly behind the number. */
    private record Unit(String name, BigDecimal factor, boolean joined) {}

    private Units() {}

    /** The measures of a text, in the order they stand in; a lone number is none. */
    public static List<Measure> parse(String text) {
        List<Measure> found = new ArrayList<>();
        String blanked = withoutRepeatedUnits(text);
        Matcher matcher = MEASURE.matcher(blanked);
        while (matcher.find()) {
            Measure measure = matcher.group("size") == null ? measured(matcher) : sized(matcher);
            if (!measure.unit().isEmpty() || measure.values().size() > 1) {
                found.add(measure);
            }
        }
        return found;
    }

    /** "5 cm x 70 cm" as "5    x 70 cm", each sign at its place. */
    private static String withoutRepeatedUnits(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + " ".repeat(found.group().length() - found.group(1).length())));
    }

    private static Measure sized(Matcher found) {
        return new Measure(List.of(plain(Numbers.of(found.group("sized")))), "size", found.start(), found.end());
    }

    private static Measure measured(Matcher found) {
        Unit unit = found.group("unit") == null ? null : unit(found.group("unit"));
        boolean apart = unit != null && unit.joined() && !found.group("space").isEmpty();
        BigDecimal factor = unit == null || apart ? BigDecimal.ONE : unit.factor();
        List<BigDecimal> values = NUMBER.matcher(found.group("values"))
                .results()
                .map(MatchResult::group)
                .map(Numbers::of)
                .map(value -> plain(value.multiply(factor)))
                .toList();
        boolean none = unit == null || apart;
        return new Measure(values, none ? "" : unit.name(), found.start(), none ? found.end("values") : found.end());
    }

    /** Whether a word is a spelling of a unit, as "cm" and "Liter" are. */
    public static boolean isUnit(String word) {
        return BY_SPELLING.containsKey(word.strip().toLowerCase(Locale.ROOT));
    }

    private static Unit unit(String spelling) {
        return BY_SPELLING.get(spelling.toLowerCase(Locale.ROOT));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static void read(List<String> columns) {
        BigDecimal factor = new BigDecimal(columns.get(2));
        Lines.words(columns.get(3)).forEach(spelling -> put(spelling, new Unit(columns.get(1), factor, false)));
        Lines.words(columns.get(4)).forEach(spelling -> put(spelling, new Unit(columns.get(1), factor, true)));
    }

    private static void put(String spelling, Unit unit) {
        if (BY_SPELLING.put(spelling, unit) != null) {
            throw new IllegalStateException("Two units are spelled " + spelling);
        }
    }
}
