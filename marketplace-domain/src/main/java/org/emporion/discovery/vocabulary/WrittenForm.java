package org.emporion.discovery.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.emporion.kernel.PlainText;

/**
 * The forms that words are compared by: small letters without accents, hyphens and spaces ("T-Shirt" is "tshirt", "Größe"
 * is "grosse"), and the singulars that a typed word may be the plural of. Light on purpose: a wrong singular does no harm
 * where no such word is known.
 */
final class WrittenForm {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPELLED_OUT = Pattern.compile("(?<![aeiouq])([aou])e");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("geese", "goose"),
            Map.entry("mice", "mouse"),
            Map.entry("cacti", "cactus"),
            Map.entry("ties", "tie"),
            Map.entry("pies", "pie"),
            Map.entry("people", "person"));

    /** German endings of plurals and of adjectives, the longest first. */
    private static final List<String> GERMAN_ENDINGS =
            List.of("nen", "ern", "en", "er", "es", "em", "se", "e", "n", "s");

    private WrittenForm() {}

    static String of(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(each -> each >= 'a' && each <= 'z')) {
            return lower;
        }
        String small = lower.replace("ß", "ss").replace("æ", "ae");
        return BETWEEN.matcher(PlainText.withoutMarks(small)).replaceAll("");
    }

    /** With ae, oe and ue read as the umlauts they may stand for, as {@link #of} writes those: "gruen" is "grun". */
    static String withoutSpelledOutUmlauts(String form) {
        return SPELLED_OUT.matcher(form).replaceAll("$1");
    }

    /** What a word of the language may be an inflected form of; does not hold the form itself. */
    static Set<String> singulars(String form, Language language) {
        return language == Language.DE ? german(form) : english(form);
    }

    private static Set<String> english(String form) {
        Set<String> found = new LinkedHashSet<>();
        IRREGULAR.forEach((plural, singular) -> {
            if (form.endsWith(plural)) {
                found.add(without(form, plural) + singular);
            }
        });
        replaced(found, form, "ies", "y");
        replaced(found, form, "ves", "f");
        replaced(found, form, "ves", "fe");
        if (form.endsWith("s") && !form.endsWith("ss")) {
            replaced(found, form, "s", "");
        }
        replaced(found, form, "es", "");
        return found;
    }

    private static Set<String> german(String form) {
        Set<String> found = new LinkedHashSet<>();
        GERMAN_ENDINGS.forEach(ending -> replaced(found, form, ending, ""));
        return found;
    }

    private static void replaced(Set<String> found, String form, String ending, String by) {
        if (form.endsWith(ending) && form.length() - ending.length() >= 3) {
            found.add(without(form, ending) + by);
        }
    }

    private static String without(String form, String ending) {
        return form.substring(0, form.length() - ending.length());
    }
}
