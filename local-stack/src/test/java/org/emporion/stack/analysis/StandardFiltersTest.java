package org.emporion.stack.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

class StandardFiltersTest {

    @Test
    void accentsAreFolded() throws IOException {
        assertThat(tokens("asciifolding", Settings.EMPTY, "Café Größe")).containsExactly("Cafe", "Grosse");
    }

    @Test
    void prefixesAreMadeForSuggestions() throws IOException {
        Settings settings =
                Settings.builder().put("min_gram", 2).put("max_gram", 4).build();
        assertThat(tokens("edge_ngram", settings, "sofas")).containsExactly("so", "sof", "sofa");
    }

    @Test
    void wordsAreStemmedByTheLanguageThatIsSet() throws IOException {
        Settings english = Settings.builder().put("language", "light_english").build();
        assertThat(tokens("stemmer", english, "chairs")).containsExactly("chair");
    }

    @Test
    void typeNumbersAreSplit() throws IOException {
        assertThat(tokens("word_delimiter_graph", Settings.EMPTY, "SD-500x")).containsExactly("SD", "500", "x");
    }

    private static List<String> tokens(String filter, Settings settings, String text) throws IOException {
        Tokenizer words = new WhitespaceTokenizer();
        words.setReader(new StringReader(text));
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = StandardFilters.all()
                .get(filter)
                .get(null, null, filter, settings)
                .create(words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
