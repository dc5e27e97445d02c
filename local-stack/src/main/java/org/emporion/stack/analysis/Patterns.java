package org.emporion.stack.analysis;

import java.util.regex.Pattern;
import org.elasticsearch.common.settings.Settings;

/** The regular expression of a filter by its settings "pattern" and "flags". */
final class Patterns {
    private Patterns() {}

    static Pattern of(Settings settings) {
        String flags = settings.get("flags", "");
        return Pattern.compile(
                settings.get("pattern"), flags.contains("CASE_INSENSITIVE") ? Pattern.CASE_INSENSITIVE : 0);
    }
}
