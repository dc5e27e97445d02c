package org.emporion.selling.offer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;

/**
 * Which picture shows a variant that has none of its own: that of a variant with the same value of the option by which the
 * pictures differ, so that a blue shirt in M is shown by the blue one in S.
 */
final class VariantPictures {

    private static final List<String> COLOURS = List.of("colo", "farb", "couleur", "kolor", "tint");

    private final List<Pictured> pictured;
    private final Optional<String> axis;

    /** A variant that has a picture of its own. */
    record Pictured(Map<String, String> options, String hash) {

        private String value(String option) {
            return options.get(option);
        }
    }

    VariantPictures(List<Option> options, List<Pictured> pictured) {
        this.pictured = pictured;
        this.axis = axis(options);
    }

    /** The hash of the picture of a variant with these values; empty when none fits better than the first of the product. */
    Optional<String> like(Map<String, String> chosen) {
        return axis.flatMap(option -> pictured.stream()
                .filter(each -> each.value(option) != null && each.value(option).equals(chosen.get(option)))
                .map(Pictured::hash)
                .findFirst());
    }

    /** The option of which each value has one picture: of several, a colour, or else that with the most values. */
    private Optional<String> axis(List<Option> options) {
        Stream<String> names =
                options == null ? Stream.empty() : options.stream().map(Option::name);
        return names.filter(this::hasOnePictureForEachValue)
                .max(Comparator.comparing(this::values)
                        .thenComparing(VariantPictures::isColour)
                        .thenComparing(name -> -position(options, name)));
    }

    private boolean hasOnePictureForEachValue(String option) {
        Map<String, String> known = new HashMap<>();
        return values(option) > 0
                && pictured.stream().filter(each -> each.value(option) != null).allMatch(each -> each.hash()
                        .equals(known.computeIfAbsent(each.value(option), v -> each.hash())));
    }

    private long values(String option) {
        return pictured.stream()
                .map(each -> each.value(option))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static boolean isColour(String option) {
        String name = option.toLowerCase(Locale.ROOT);
        return COLOURS.stream().anyMatch(name::contains);
    }

    private static int position(List<Option> options, String name) {
        return options.stream().map(Option::name).toList().indexOf(name);
    }
}
