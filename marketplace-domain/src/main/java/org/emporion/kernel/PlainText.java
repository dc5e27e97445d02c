package org.emporion.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as people type or paste it, made fit to be kept: no control characters, no white space around it; to be looked for; and
 * to be opened by a spreadsheet.
 */
public final class PlainText {

    /** So many words of a search are looked for. */
    public static final int MOST_WORDS = 10;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]+$");

    /** What is seen nowhere and means nothing: zero width spaces, word joiners, byte order marks, soft hyphens. */
    private static final Pattern UNSEEN = Pattern.compile("[\u200B\u2060\uFEFF\u00AD]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");
    private static final Pattern WILDCARDS = Pattern.compile("[\\\\%_]");
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private PlainText() {}

    /** One line; null becomes the empty text. */
    public static String line(String text) {
        return trimmed(
                BLANKS.matcher(UNSEEN.matcher(lines(text)).replaceAll("")).replaceAll(" "));
    }

    /** A code that is compared letter by letter, such as a SKU or a barcode: one line of what can be seen. */
    public static String code(String text) {
        return line(text == null ? null : FORMAT.matcher(text).replaceAll(""));
    }

    /** May have line breaks; null becomes the empty text. */
    public static String lines(String text) {
        return text == null ? "" : trimmed(CONTROL.matcher(text).replaceAll(""));
    }

    /** Without white space or anything invisible around it, whatever the script. */
    public static String trimmed(String text) {
        return text.isEmpty() || isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1))
                ? text
                : EDGES.matcher(text).replaceAll("");
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** The words of a line; those beyond the tenth narrow a search down no further and are left out. Null has none. */
    public static List<String> words(String line) {
        return line == null || line.isBlank()
                ? List.of()
                : Arrays.stream(BLANKS.split(line(line)))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    /** The pattern by which the database finds a text inside others; what would be a wildcard in it stands for itself. */
    public static String containing(String text) {
        return "%" + WILDCARDS.matcher(lines(text)).replaceAll("\\\\$0") + "%";
    }

    /**
     * A path in JPQL as the database turns it to be searched in: small letters, accents composed, ss for ß. What is looked for
     * in it is written by {@link #containingSmall}.
     */
    public static String smallInJpql(String path) {
        return "function('replace', lower(function('normalize', %s)), 'ß', 'ss')".formatted(path);
    }

    /** {@link #smallInJpql} for an expression in SQL. */
    public static String smallInSql(String expression) {
        return "replace(lower(normalize(%s)), 'ß', 'ss')".formatted(expression);
    }

    /**
     * {@link #containing} for what the database keeps to be searched in: in small letters, turned letter by letter (İ into i),
     * accents as parts of their letters, ss for ß.
     */
    public static String containingSmall(String text) {
        int[] small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(Character::toLowerCase)
                .toArray();
        return containing(new String(small, 0, small.length).replace("ß", "ss"));
    }

    /** As it stands in a cell: spreadsheets run what begins like a formula; an apostrophe in front makes it text. */
    public static String inCell(String text) {
        boolean formula = text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** Letters without the accents that can be taken off them, the others as they are: "a" for "ä", "ø" for "ø". */
    public static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** One line, or null when nothing is left of it. */
    public static String orNull(String text) {
        String line = line(text);
        return line.isEmpty() ? null : line;
    }
}
