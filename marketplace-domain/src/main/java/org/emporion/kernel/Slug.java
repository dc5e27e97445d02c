package org.emporion.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that people can read: small letters, digits and single hyphens. */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isSlug(value)) {
            throw RuleViolated.field(
                    "slug", "SLUG", "Use small letters, digits and single hyphens, for example blue-mill.");
        }
    }

    public static boolean isSlug(String text) {
        return text != null && text.length() <= 120 && SHAPE.matcher(text).matches();
    }

    /** The nearest slug to a title: accents dropped, everything else a hyphen; "item" when nothing is left. */
    public static Slug of(String title) {
        String plain = Normalizer.normalize(title.replace("ß", "ss").replace("ø", "o"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 100 ? plain.substring(0, 100).replaceAll("-+$", "") : plain;
        return new Slug(cut.isEmpty() ? "item" : cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
