package org.emporion.discovery.search;

import org.emporion.kernel.FormattedText;

/** The words of cleaned HTML, up to a length that is worth searching. */
final class PlainText {

    private static final int LONGEST = 8_000;

    private PlainText() {}

    static String of(String html) {
        String text = FormattedText.words(html);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
