package org.emporion.catalog.transferfiles;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emporion.catalog.category.CategoryView;

/** Finds the category of ours that another shop system means by a type or a path of its own. */
final class CategoryMatcher {

    static final String OTHER = "other";

    private final Map<String, String> byName = new HashMap<>();

    CategoryMatcher(Collection<CategoryView> categories) {
        for (CategoryView each : categories) {
            byName.putIfAbsent(plain(each.name()), each.code());
            byName.putIfAbsent(plain(each.slug()), each.code());
        }
        for (CategoryView each : categories) {
            for (String part : each.name().split("&|,")) {
                byName.putIfAbsent(plain(part), each.code());
            }
        }
    }

    /** By the type first, then by the steps of the path, the innermost first. */
    Optional<String> find(String type, String path) {
        Optional<String> byType = Optional.ofNullable(byName.get(plain(type)));
        return byType.isPresent() ? byType : byPath(path);
    }

    private Optional<String> byPath(String path) {
        String[] steps = path.split(">");
        for (int i = steps.length - 1; i >= 0; i--) {
            String code = byName.get(plain(steps[i]));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** Small letters, no punctuation, every word in the singular. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).replace("'", "").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                plain.append(plain.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return plain.isEmpty() ? " " : plain.toString();
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
