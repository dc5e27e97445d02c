package org.emporion.web.rest;

/** What is no text: NUL, which no column of the database keeps, and half of a surrogate pair, which UTF-8 cannot write. */
final class TextCheck {

    static final String CODE = "CHARACTER";

    private TextCheck() {}

    static boolean isText(String text) {
        return text == null || text.codePoints().noneMatch(TextCheck::isNoCharacter);
    }

    static String detail(String field) {
        return field + " holds NUL or half of a surrogate pair, which are no characters. Take it out.";
    }

    private static boolean isNoCharacter(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
