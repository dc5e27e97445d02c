package org.emporion.stack.analysis;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;

/** The filter "word_delimiter_graph": splits SD-500 or PowerShot into its parts. */
final class WordDelimiting {
    private static final Map<String, Integer> ON_BY_DEFAULT = Map.of(
            "generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS,
            "generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS,
            "split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE,
            "split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS,
            "stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);
    private static final Map<String, Integer> OFF_BY_DEFAULT = Map.of(
            "catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS,
            "catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS,
            "catenate_all", WordDelimiterGraphFilter.CATENATE_ALL,
            "preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL,
            "ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS);

    private static final Map<String, Byte> TYPES = Map.of(
            "LOWER", WordDelimiterIterator.getType('a'),
            "UPPER", WordDelimiterIterator.getType('A'),
            "ALPHA", (byte) WordDelimiterIterator.ALPHA,
            "DIGIT", WordDelimiterIterator.getType('0'),
            "ALPHANUM", (byte) WordDelimiterIterator.ALPHANUM,
            "SUBWORD_DELIM", WordDelimiterIterator.getType('-'));

    /** Characters below this one can be given another type. */
    private static final int TYPED = 0x2000;

    private WordDelimiting() {}

    static TokenStream split(TokenStream in, Settings settings) {
        int flags = flags(settings, ON_BY_DEFAULT, true) | flags(settings, OFF_BY_DEFAULT, false);
        return new WordDelimiterGraphFilter(
                in,
                settings.getAsBoolean("adjust_offsets", true),
                types(settings.getAsList("type_table")),
                flags,
                null);
    }

    /** Which characters count as which, from rules such as {@code \\u066B => DIGIT}. */
    private static byte[] types(List<String> rules) {
        byte[] types = new byte[TYPED];
        for (int c = 0; c < TYPED; c++) {
            types[c] = WordDelimiterIterator.getType(c);
        }
        for (String rule : rules) {
            String[] sides = rule.split("\\s*=>\\s*");
            types[character(sides[0])] = TYPES.get(sides[1]);
        }
        return types;
    }

    private static int character(String written) {
        return written.startsWith("\\u") ? Integer.parseInt(written.substring(2), 16) : written.charAt(0);
    }

    private static int flags(Settings settings, Map<String, Integer> known, boolean usual) {
        return known.entrySet().stream()
                .filter(flag -> settings.getAsBoolean(flag.getKey(), usual))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
