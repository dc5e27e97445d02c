package org.emporion.catalog.productfiles;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.catalog.category.CategoryView;

/**
 * Finds the category of ours that another shop system means by a type or a path of its own: by name, by where the store has put
 * others of the type, and by words that mean the same, in English and German.
 */
public final class CategoryMatcher {

    public static final String OTHER = "other";

    static final Pattern STEPS = Pattern.compile("\\s*(>|/|\\||:|\u00bb)\\s*");
    static final int LONGEST_TYPE = 500;

    private final Map<String, String> remembered;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final CategoryWords words;
    private final CategoryAudience audiences;

    /**
     * A category that a type leads to.
     *
     * @param certain false when it was remembered or only some words led there, so that a choice by hand stays
     * @param instead the name of the category when it only comes near to what is meant; otherwise null
     */
    public record Match(String code, boolean certain, String instead) {

        public Match(String code, boolean certain) {
            this(code, certain, null);
        }
    }

    public CategoryMatcher(Collection<CategoryView> categories) {
        this(categories, Map.of());
    }

    /** @param remembered where the store has put its products of each type, by {@link #key} */
    public CategoryMatcher(Collection<CategoryView> categories, Map<String, String> remembered) {
        this.remembered = Map.copyOf(remembered);
        Map<String, Set<String>> several = new HashMap<>();
        for (CategoryView each : categories) {
            names.put(each.code(), each.name());
            several.computeIfAbsent(CategoryWords.plain(each.name()), name -> new LinkedHashSet<>())
                    .add(each.code());
            byName.putIfAbsent(CategoryWords.plain(each.name()), each.code());
            byName.putIfAbsent(CategoryWords.plain(each.slug()), each.code());
        }
        several.values().removeIf(codes -> codes.size() == 1);
        for (CategoryView each : categories) {
            for (String part : each.name().split("&|,")) {
                byName.putIfAbsent(CategoryWords.plain(part), each.code());
            }
        }
        audiences = new CategoryAudience(names.keySet());
        words = CategoryWords.with(byName, several, audiences);
        byName.keySet().removeAll(words.several().keySet());
        for (String each : names.keySet()) {
            byName.putIfAbsent(CategoryWords.plain(each), each);
        }
    }

    /** By which types that differ in case, plural or punctuation are the same. */
    public static String key(String type) {
        return CategoryWords.plain(cut(type));
    }

    /** The type by which this category is found for certain; empty when none of its names leads to it. */
    public String type(CategoryView category) {
        return Stream.of(category.name(), category.slug(), category.code())
                .filter(each -> category.code().equals(byName.get(CategoryWords.plain(each))))
                .findFirst()
                .orElse("");
    }

    /** By the type first, then by the path, each time the innermost step first. */
    public Optional<Match> find(String type, String path) {
        String whole = cut(path) + " > " + cut(type);
        return named(type, path)
                .map(match -> suited(match, whole))
                .or(() -> Optional.ofNullable(remembered.get(key(type.isEmpty() ? path : type)))
                        .map(code -> new Match(code, false)))
                .or(() -> step(type, step -> guessed(step, whole)).map(match -> suited(match, whole)))
                .or(() -> step(path, step -> guessed(step, whole)).map(match -> suited(match, whole)));
    }

    private Optional<Match> named(String type, String path) {
        return sure(byName.get(CategoryWords.plain(type)))
                .or(() -> step(path, step -> sure(byName.get(CategoryWords.plain(step)))));
    }

    /** What is for women, men or children never goes to where things for the others are. */
    private Match suited(Match match, String text) {
        String code = audiences.suited(match.code(), text);
        if (code.equals(match.code())) {
            return match;
        }
        return new Match(code, false, CategoryAudience.isNear(code) ? names.get(code) : null);
    }

    private Optional<Match> guessed(String text, String whole) {
        return words.find(text, whole).map(code -> new Match(code, false));
    }

    private static Optional<Match> sure(String code) {
        return Optional.ofNullable(code).map(each -> new Match(each, true));
    }

    private static Optional<Match> step(String path, Function<String, Optional<Match>> find) {
        List<String> steps = Arrays.asList(STEPS.split(cut(path)));
        Optional<Match> found = Optional.empty();
        for (int i = steps.size() - 1; i >= 0 && found.isEmpty(); i--) {
            found = find.apply(steps.get(i));
        }
        return found;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TYPE));
    }
}
