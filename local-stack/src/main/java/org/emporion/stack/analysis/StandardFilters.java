package org.emporion.stack.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filters by their standard names, with the settings and defaults the standard documents. */
final class StandardFilters {
    private StandardFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
        filters.put(
                "asciifolding",
                normalizing((in, set) -> new ASCIIFoldingFilter(in, set.getAsBoolean("preserve_original", false))));
        filters.put("german_normalization", normalizing((in, set) -> new GermanNormalizationFilter(in)));
        filters.put("trim", normalizing((in, set) -> new TrimFilter(in)));
        filters.put("lowercase", normalizing((in, set) -> new LowerCaseFilter(in)));
        filters.put("edge_ngram", plain(StandardFilters::edgeNGram));
        filters.put("ngram", plain(StandardFilters::nGram));
        filters.put("stemmer", plain(Stemming::stem));
        filters.put(
                "length",
                plain((in, set) ->
                        new LengthFilter(in, set.getAsInt("min", 0), set.getAsInt("max", Integer.MAX_VALUE))));
        filters.put("truncate", plain((in, set) -> new TruncateTokenFilter(in, set.getAsInt("length", 10))));
        filters.put("limit", plain((in, set) -> new LimitTokenCountFilter(in, set.getAsInt("max_token_count", 1))));
        filters.put("keyword_repeat", plain((in, set) -> new KeywordRepeatFilter(in)));
        filters.put("remove_duplicates", plain((in, set) -> new RemoveDuplicatesTokenFilter(in)));
        filters.put("unique", plain((in, set) -> new RemoveDuplicatesTokenFilter(in)));
        filters.put("keyword_marker", plain((in, set) -> new SetKeywordMarkerFilter(in, words(set, "keywords"))));
        filters.put(
                "dictionary_decompounder",
                plain((in, set) -> new DictionaryCompoundWordTokenFilter(in, words(set, "word_list"))));
        filters.put("word_delimiter_graph", plain(WordDelimiting::split));
        filters.put("flatten_graph", plain((in, set) -> new FlattenGraphFilter(in)));
        filters.put(
                "pattern_replace",
                plain((in, set) -> new PatternReplaceFilter(
                        in, Patterns.of(set), set.get("replacement", ""), set.getAsBoolean("all", true))));
        filters.put("stemmer_override", plain(Stemming::overridden));
        filters.put("synonym", (index, environment, name, settings) -> new Synonyms(name, settings));
        filters.put("synonym_graph", (index, environment, name, settings) -> new Synonyms(name, settings));
        return filters;
    }

    private static TokenStream edgeNGram(TokenStream in, Settings set) {
        return new EdgeNGramTokenFilter(
                in,
                set.getAsInt("min_gram", 1),
                set.getAsInt("max_gram", 2),
                set.getAsBoolean("preserve_original", false));
    }

    private static TokenStream nGram(TokenStream in, Settings set) {
        return new NGramTokenFilter(
                in,
                set.getAsInt("min_gram", 1),
                set.getAsInt("max_gram", 2),
                set.getAsBoolean("preserve_original", false));
    }

    private static CharArraySet words(Settings settings, String list) {
        return new CharArraySet(settings.getAsList(list), true);
    }

    private static AnalysisProvider<TokenFilterFactory> plain(BiFunction<TokenStream, Settings, TokenStream> filter) {
        return (index, environment, name, settings) -> new Filter(name, in -> filter.apply(in, settings));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(
            BiFunction<TokenStream, Settings, TokenStream> filter) {
        return (index, environment, name, settings) -> new NormalizingFilter(name, in -> filter.apply(in, settings));
    }
}
