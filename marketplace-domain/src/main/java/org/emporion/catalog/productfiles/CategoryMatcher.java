package org.emporion.catalog.productfiles;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Pattern STEPS = Pattern.compile("\\s*(>|/|\\||:|\u00bb)\\s*");
    static final int LONGEST_TYPE = 500;

    private final Map<String, String> remembered;
    private final Map<String, String> byName = new HashMap<>();
    private final CategoryWords words;

    /**
     * A category that a type leads to.
     *
     * @param certain false when it was remembered or only some words led there, so that a choice by hand stays
     */
    public record Match(String code, boolean certain) {}

    public CategoryMatcher(Collection<CategoryView> categories) {
        this(categories, Map.of());
    }

    /** @param remembered where the store has put its products of each type, by {@link #key} */
    public CategoryMatcher(Collection<CategoryView> categories, Map<String, String> remembered) {
        this.remembered = Map.copyOf(remembered);
        for (CategoryView each : categories) {
            byName.putIfAbsent(CategoryWords.plain(each.name()), each.code());
            byName.putIfAbsent(CategoryWords.plain(each.slug()), each.code());
        }
        for (CategoryView each : categories) {
            for (String part : each.name().split("&|,")) {
                byName.putIfAbsent(CategoryWords.plain(part), each.code());
            }
        }
        words = CategoryWords.with(byName);
    }

    /** By which types that differ in case, plural or punctuation are the same. */
    public static String key(String type) {
        return CategoryWords.plain(cut(type));
    }

    /** The type by which this category is found for certain; empty when none of its names leads to it. */
    public String type(CategoryView category) {
        return Stream.of(category.name(), category.slug())
                .filter(each -> category.code().equals(byName.get(CategoryWords.plain(each))))
                .findFirst()
                .orElse("");
    }

    /** By the type first, then by the path, each time the innermost step first. */
    public Optional<Match> find(String type, String path) {
        return sure(byName.get(CategoryWords.plain(type)))
                .or(() -> step(path, step -> sure(byName.get(CategoryWords.plain(step)))))
                .or(() -> Optional.ofNullable(remembered.get(key(type.isEmpty() ? path : type)))
                        .map(code -> new Match(code, false)))
                .or(() -> step(type, this::guessed))
                .or(() -> step(path, this::guessed));
    }

    private Optional<Match> guessed(String text) {
        return words.find(text).map(code -> new Match(code, false));
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
