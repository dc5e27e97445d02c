package org.emporion.catalog.productfiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.PlainText;

/** Words that lead to a category. The last words of a text say most, and what stands before "for" more than what follows. */
final class CategoryWords {

    private static final Pattern FURTHER = Pattern.compile("(?iu)\\b(for|with|from|f\u00fcr|mit|aus|zum|zur)\\b");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ENDINGS = List.of("en", "er", "e", "n");
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_PART = 4;

    /** What says little of a thing where other words stand beside it. */
    private static final Set<String> WEAK =
            Set.of(plain("accessories"), plain("parts"), plain("supplies"), plain("kit"));

    /** What stands for something else in every department. */
    private static final Map<String, List<String>> UNSURE = Map.of(
            plain("care"), List.of("beauty"),
            plain("Pflege"), List.of("beauty"),
            plain("baskets"), List.of("home-storage-baskets", "home-storage", "bikes-accessories-bags"),
            plain("Korb"), List.of("home-storage-baskets", "bikes-accessories-bags"));

    private static final Map<String, String> ENGLISH = read("category-words.properties");
    private static final Map<String, String> GERMAN = read("category-words-de.properties");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Set<String>> several = new HashMap<>();
    private final Set<String> ends = new HashSet<>();

    private CategoryWords() {}

    /**
     * Words for these categories.
     *
     * @param names those of the categories, plain, which count before all others
     * @param several which categories bear the same name
     */
    static CategoryWords with(Map<String, String> names, Map<String, Set<String>> several, CategoryAudience audiences) {
        CategoryWords words = new CategoryWords();
        words.codes.putAll(names);
        ENGLISH.forEach(words.codes::putIfAbsent);
        GERMAN.forEach(words.codes::putIfAbsent);
        GERMAN.keySet().stream()
                .filter(word -> word.length() >= SHORTEST_PART && word.indexOf(' ') < 0)
                .forEach(words.ends::add);
        words.codes.values().retainAll(Set.copyOf(names.values()));
        words.several.putAll(several);
        words.codes.forEach((word, code) -> {
            Set<String> twins = audiences.twins(code);
            if (twins.size() > 1 && !names.containsKey(word)) {
                words.several.putIfAbsent(word, twins);
            }
        });
        UNSURE.forEach((word, unsure) -> {
            Set<String> there = new LinkedHashSet<>(unsure);
            there.retainAll(names.values());
            words.several.put(word, there);
        });
        words.codes.keySet().removeAll(words.several.keySet());
        words.ends.retainAll(words.codes.keySet());
        return words;
    }

    /** Words that mean different categories, and do not say by themselves which. */
    Map<String, Set<String>> several() {
        return several;
    }

    /**
     * The code of the category.
     *
     * @param whole all that is said of the thing, by which a word that means several categories is understood
     */
    Optional<String> find(String text, String whole) {
        return Arrays.stream(FURTHER.split(text))
                .flatMap(part -> told(part, whole).or(() -> inPart(part)).stream())
                .findFirst();
    }

    private Optional<String> told(String part, String whole) {
        List<String> words = List.of(plain(part).split(" "));
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(words.size() - 1 - i))
                .filter(several::containsKey)
                .findFirst()
                .flatMap(word -> chosen(several.get(word), word, whole));
    }

    /** The one for those whom the text names, or in the department of which its other words speak. */
    private Optional<String> chosen(Set<String> among, String word, String whole) {
        Optional<String> forThem = CategoryAudience.of(whole).flatMap(each -> each.first(among));
        if (forThem.isPresent()) {
            return forThem;
        }
        List<String> departments = Arrays.stream(CategoryMatcher.STEPS.split(whole))
                .map(step -> Arrays.stream(plain(step).split(" "))
                        .filter(each -> !each.equals(word))
                        .toList())
                .flatMap(others -> inWords(others).stream())
                .map(CategoryAudience::department)
                .toList();
        return among.stream()
                .filter(each -> departments.contains(CategoryAudience.department(each)))
                .findFirst();
    }

    /** Small letters without accents, no punctuation, every word without its ending. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String bare = PlainText.withoutMarks(text.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "")
                .replace("\u00df", "ss"));
        for (String word : GAPS.split(bare)) {
            if (!word.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : " ").append(stem(word));
            }
        }
        return plain.isEmpty() ? " " : plain.toString();
    }

    private Optional<String> inPart(String text) {
        return inWords(List.of(plain(text).split(" ")));
    }

    private Optional<String> inWords(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                String phrase = String.join(" ", words.subList(from, from + length));
                if (codes.containsKey(phrase) && !WEAK.contains(phrase)) {
                    return Optional.of(codes.get(phrase));
                }
            }
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<String> found = byEnd(words.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return words.stream()
                .filter(WEAK::contains)
                .map(codes::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<String> byEnd(String word) {
        return Stream.iterate(1, from -> from <= word.length() - SHORTEST_PART, from -> from + 1)
                .map(word::substring)
                .filter(ends::contains)
                .findFirst()
                .map(codes::get);
    }

    private static String stem(String word) {
        if (word.length() > SHORTEST_PART && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > SHORTEST_PART && word.endsWith("ves")) {
            return word.substring(0, word.length() - 3) + "f";
        }
        if (word.endsWith("ss")) {
            return word;
        }
        String one = word.length() > SHORTEST_STEM && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return ENDINGS.stream()
                .filter(end -> one.endsWith(end) && one.length() - end.length() >= SHORTEST_STEM)
                .findFirst()
                .map(end -> one.substring(0, one.length() - end.length()))
                .orElse(one);
    }

    /** The codes by the plain words. */
    private static Map<String, String> read(String name) {
        Properties properties = new Properties();
        try (InputStream in = CategoryWords.class.getResourceAsStream(name)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> codes = new HashMap<>();
        properties.stringPropertyNames().stream().sorted().forEach(code -> {
            for (String word : properties.getProperty(code).split(",")) {
                codes.putIfAbsent(plain(word), code);
            }
        });
        return codes;
    }
}
