package org.emporion.stack.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A token filter that may also stand in a normalizer of a keyword field. */
record NormalizingFilter(String name, UnaryOperator<TokenStream> filter) implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream in) {
        return filter.apply(in);
    }
}
