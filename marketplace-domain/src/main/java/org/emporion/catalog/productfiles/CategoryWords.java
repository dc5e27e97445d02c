package org.emporion.catalog.productfiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that lead to a category. The last words of a text say most, and what stands before "for" more than what follows. */
final class CategoryWords {

    private static final Pattern FURTHER = Pattern.compile("(?iu)\\b(for|with|from|f\u00fcr|mit|aus|zum|zur)\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ENDINGS = List.of("en", "er", "e", "n");
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_PART = 4;

    /** What says little of a thing where other words stand beside it. */
    private static final Set<String> WEAK =
            Set.of(plain("accessories"), plain("parts"), plain("supplies"), plain("kit"));

    private static final Map<String, String> ENGLISH = read("category-words.properties");
    private static final Map<String, String> GERMAN = read("category-words-de.properties");

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> ends = new HashSet<>();

    private CategoryWords() {}

    /** @param names those of the categories, plain, which count before all others */
    static CategoryWords with(Map<String, String> names) {
        CategoryWords words = new CategoryWords();
        words.codes.putAll(names);
        ENGLISH.forEach(words.codes::putIfAbsent);
        GERMAN.forEach(words.codes::putIfAbsent);
        GERMAN.keySet().stream()
                .filter(word -> word.length() >= SHORTEST_PART && word.indexOf(' ') < 0)
                .forEach(words.ends::add);
        words.codes.values().retainAll(Set.copyOf(names.values()));
        words.ends.retainAll(words.codes.keySet());
        return words;
    }

    /** The code of the category. */
    Optional<String> find(String text) {
        return Arrays.stream(FURTHER.split(text))
                .flatMap(part -> inPart(part).stream())
                .findFirst();
    }

    /** Small letters without accents, no punctuation, every word without its ending. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String bare = MARKS.matcher(Normalizer.normalize(
                        text.toLowerCase(Locale.ROOT)
                                .replace("'", "")
                                .replace("\u2019", "")
                                .replace("\u00df", "ss"),
                        Normalizer.Form.NFD))
                .replaceAll("");
        for (String word : GAPS.split(bare)) {
            if (!word.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : " ").append(stem(word));
            }
        }
        return plain.isEmpty() ? " " : plain.toString();
    }

    private Optional<String> inPart(String text) {
        List<String> words = List.of(plain(text).split(" "));
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
