package org.emporion.stack.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;

/** The filters "stemmer", by its setting "language", and "stemmer_override". */
final class Stemming {
    private Stemming() {}

    /** The filter "stemmer_override" by its "rules", each of the form "words => word". */
    static TokenStream overridden(TokenStream in, Settings settings) {
        StemmerOverrideFilter.Builder rules = new StemmerOverrideFilter.Builder(false);
        for (String rule : settings.getAsList("rules")) {
            String[] sides = rule.split("\\s*=>\\s*");
            for (String word : sides[0].split("\\s*,\\s*")) {
                rules.add(word.strip(), sides[1].strip());
            }
        }
        try {
            return new StemmerOverrideFilter(in, rules.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TokenStream stem(TokenStream in, Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        return switch (language) {
            case "porter", "english" -> new PorterStemFilter(in);
            case "light_english", "kstem" -> new KStemFilter(in);
            case "minimal_english" -> new EnglishMinimalStemFilter(in);
            case "possessive_english" -> new EnglishPossessiveFilter(in);
            case "light_german" -> new GermanLightStemFilter(in);
            case "minimal_german" -> new GermanMinimalStemFilter(in);
            case "porter2" -> new SnowballFilter(in, "English");
            case "german", "german2" -> new SnowballFilter(in, "German");
            case "french" -> new SnowballFilter(in, "French");
            case "spanish" -> new SnowballFilter(in, "Spanish");
            case "italian" -> new SnowballFilter(in, "Italian");
            case "dutch" -> new SnowballFilter(in, "Dutch");
            default -> throw new IllegalArgumentException("The local node has no stemmer for " + language);
        };
    }
}
