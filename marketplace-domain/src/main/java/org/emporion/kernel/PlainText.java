package org.emporion.kernel;

import java.util.regex.Pattern;

/** Text as people type or paste it, made fit to be kept: no control characters, no white space around it. */
public final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** One line; null becomes the empty text. */
    public static String line(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** May have line breaks; null becomes the empty text. */
    public static String lines(String text) {
        return text == null ? "" : CONTROL.matcher(text).replaceAll("").strip();
    }

    /** One line, or null when nothing is left of it. */
    public static String orNull(String text) {
        String line = line(text);
        return line.isEmpty() ? null : line;
    }
}
