package org.emporion.discovery.search;

import java.util.regex.Pattern;

/** The words of cleaned HTML, without its tags, up to a length that is worth searching. */
final class PlainText {

    private static final int LONGEST = 8_000;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private PlainText() {}

    static String of(String html) {
        String words = TAG.matcher(html)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&#64;", "@")
                .replace("&#61;", "=")
                .replace("&#43;", "+")
                .replace("&#96;", "`")
                .replace("&amp;", "&");
        String text = SPACE.matcher(words).replaceAll(" ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
