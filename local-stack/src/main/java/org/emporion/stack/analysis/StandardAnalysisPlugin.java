package org.emporion.stack.analysis;

import java.io.Reader;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Brings the filters and tokenizers of Elasticsearch's own analysis module that our indices use. */
public final class StandardAnalysisPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return StandardFilters.all();
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "html_strip",
                (index, environment, name, settings) -> new CharFilter(name, HTMLStripCharFilter::new),
                "pattern_replace",
                (index, environment, name, settings) -> new CharFilter(
                        name,
                        text -> new PatternReplaceCharFilter(
                                Patterns.of(settings), settings.get("replacement", ""), text)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new),
                "edge_ngram",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(
                        name,
                        () -> new EdgeNGramTokenizer(
                                settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2))));
    }

    /** A character filter of Lucene under the name that an index gave it. */
    private record CharFilter(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {

        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }
}
