package org.emporion.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that people can read: small letters, digits and single hyphens. */
public record Slug(String value) {

    private static final int LONGEST_MADE = 100;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern SOUNDS = Pattern.compile("['\"`\u02b0-\u02ff]+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    public Slug {
        if (!isSlug(value)) {
            throw RuleViolated.field(
                    "slug", "SLUG", "Use small letters, digits and single hyphens, for example blue-mill.");
        }
    }

    public static boolean isSlug(String text) {
        return text != null && text.length() <= 120 && SHAPE.matcher(text).matches();
    }

    /**
     * The nearest slug to a title: other scripts written in Latin letters, accents dropped, everything else a hyphen;
     * "item" when nothing is left.
     */
    public static Slug of(String title) {
        String plain = latin(title).toLowerCase(Locale.ROOT);
        String slug = EDGES.matcher(GAPS.matcher(plain).replaceAll("-")).replaceAll("");
        String cut = slug.length() > LONGEST_MADE
                ? EDGES.matcher(slug.substring(0, LONGEST_MADE)).replaceAll("")
                : slug;
        return new Slug(cut.isEmpty() ? "item" : cut);
    }

    private static String latin(String title) {
        String bare = PlainText.withoutMarks(title.replace("ß", "ss").replace("ø", "o"));
        return FOREIGN.matcher(bare).find()
                ? SOUNDS.matcher(PlainText.withoutMarks(Latin.LETTERS.transliterate(title)))
                        .replaceAll("")
                : bare;
    }

    /** Loaded when the first title needs it, which takes a moment. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    @Override
    public String toString() {
        return value;
    }
}
