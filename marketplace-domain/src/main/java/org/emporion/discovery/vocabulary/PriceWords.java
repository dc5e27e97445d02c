package org.emporion.discovery.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads limits of a price out of a text: "under 50 euro", "zwischen 20 und 30 €", "20-30 EUR", "50 € or less". Words that
 * are as often said of other things ("from", "bis", "max") count only with a currency; a number with a unit is no price.
 */
public final class PriceWords {

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, String> CURRENCIES = new HashMap<>();

    static {
        Lines.of("price-words.tsv").forEach(PriceWords::read);
    }

    private static final String CURRENCY = any(new ArrayList<>(CURRENCIES.keySet()));
    private static final String END = "(?![\\p{L}\\d])";

    /** What follows a number that is no price: a unit, a percentage, a times sign, more digits. */
    private static final String PRICE_ENDS = "(?!\\s*[x×%/*]|[.,]?\\d|\\p{L})";

    private static final List<Reading> READINGS = List.of(
            reading(said("between") + amount(1) + "\\s*" + said("and") + amount(2), true),
            reading(said("perhaps-between") + amount(1) + "\\s*" + said("and") + amount(2), false),
            reading(amount(1) + "\\s*(?:[-–]|" + said("to") + ")\\s*" + amount(2), false),
            reading(amount(2) + "\\s*" + said("or-less"), false),
            reading(amount(1) + "\\s*" + said("or-more"), false),
            reading(said("at-most") + amount(2), true),
            reading(said("at-least") + amount(1), true),
            reading(said("perhaps-at-most") + amount(2), false),
            reading(said("perhaps-at-least") + amount(1), false));

    /** A way to say a limit, and whether it is one without a currency. */
    private record Reading(Pattern pattern, boolean alone) {}

    private PriceWords() {}

    /** What a text says of the price; the text as it is when it says nothing. */
    public static PriceLimits parse(String text) {
        return READINGS.stream()
                .flatMap(reading -> read(reading, text).stream())
                .findFirst()
                .orElseGet(() -> new PriceLimits(Optional.empty(), Optional.empty(), Optional.empty(), text.strip()));
    }

    private static Optional<PriceLimits> read(Reading reading, String text) {
        Matcher found = reading.pattern().matcher(text);
        while (found.find()) {
            Optional<String> currency = currency(found);
            boolean untraded = currency.filter(String::isEmpty).isPresent();
            if (!untraded && (currency.isPresent() || reading.alone() && !isFollowedByUnit(text, found.end()))) {
                return Optional.of(limits(found, currency, text));
            }
        }
        return Optional.empty();
    }

    private static PriceLimits limits(Matcher found, Optional<String> currency, String text) {
        String rest = (text.substring(0, found.start()) + " " + text.substring(found.end())).replaceAll("\\s+", " ");
        Optional<BigDecimal> one = group(found, "n1").map(Numbers::of);
        Optional<BigDecimal> two = group(found, "n2").map(Numbers::of);
        boolean turned = one.isPresent() && two.isPresent() && one.get().compareTo(two.get()) > 0;
        return new PriceLimits(turned ? two : one, turned ? one : two, currency, rest.strip());
    }

    private static boolean isFollowedByUnit(String text, int at) {
        String next = text.substring(at).strip().split("\\s+")[0];
        return Units.isUnit(next) || CURRENCIES.getOrDefault(small(next), "x").isEmpty();
    }

    private static Optional<String> currency(Matcher found) {
        return Stream.of("b1", "a1", "b2", "a2")
                .flatMap(name -> group(found, name).stream())
                .map(written -> CURRENCIES.get(small(written)))
                .findFirst();
    }

    /** A named group that matched; a pattern has only those of the amounts it holds. */
    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().pattern().contains("<" + name + ">")
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    private static Reading reading(String pattern, boolean alone) {
        return new Reading(
                Pattern.compile("(?<![\\p{L}\\d])" + pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), alone);
    }

    private static String said(String kind) {
        return "(?:" + any(WORDS.get(kind)) + ")\\s*";
    }

    private static String amount(int number) {
        return "(?:(?<b%1$d>%2$s)\\s*)?(?<n%1$d>%3$s)%4$s(?:\\s*(?<a%1$d>%2$s)%5$s)?"
                .formatted(number, CURRENCY, Numbers.PATTERN, "(?:,-|,--)?", END)
                .concat(PRICE_ENDS);
    }

    private static String any(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }

    private static String small(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static void read(List<String> columns) {
        List<String> words = Lines.words(columns.get(2));
        if (columns.get(0).equals("currency")) {
            words.forEach(word -> CURRENCIES.put(word, columns.get(1)));
        } else {
            WORDS.computeIfAbsent(columns.get(0), none -> new ArrayList<>()).addAll(words);
        }
    }
}
