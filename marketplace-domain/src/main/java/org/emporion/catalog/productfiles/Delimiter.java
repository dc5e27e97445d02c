package org.emporion.catalog.productfiles;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a file: spreadsheets in some countries write semicolons.
 *
 * @param told whether the file tells it in a line of its own before the header
 */
record Delimiter(char sign, boolean told) {

    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?[,;\\t]*[\\r\\n]");

    /** By the beginning of a text, which is not used up. */
    static Delimiter find(Reader in) throws IOException {
        in.mark(8192);
        char[] start = new char[4096];
        int length = Math.max(0, in.read(start));
        in.reset();
        String text = new String(start, 0, length);
        Matcher told = TOLD.matcher(text);
        if (told.lookingAt()) {
            return new Delimiter(told.group(1).charAt(0), true);
        }
        return new Delimiter(mostFrequent(text.lines().findFirst().orElse("")), false);
    }

    private static char mostFrequent(String header) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(header, each) > count(header, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
