package org.emporion.discovery.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

    private static final Set<Language> BOTH = EnumSet.of(Language.EN, Language.DE);

    @ParameterizedTest
    @CsvSource({
        "buy cheap wallet online, wallet",
        "leather bag for sale, leather bag",
        "best sofa near me, sofa",
        "Wanderschuhe günstig kaufen, Wanderschuhe",
        "Gute Pfanne im Angebot, Pfanne",
        "a lamp for the desk, lamp desk",
        "Lampe für den Schreibtisch, Lampe Schreibtisch",
        "cheap, cheap",
        "gift for her, gift"
    })
    void wordsThatSayNothingAreLeftOut(String text, String left) {
        assertThat(Noise.without(text, BOTH)).isEqualTo(left);
    }

    @Test
    void littleWordsAreLeftOutOnlyInTheirLanguage() {
        assertThat(Noise.without("die cut machine", Set.of(Language.EN))).isEqualTo("die cut machine");
        assertThat(Noise.without("lampe pour le bureau", Set.of(Language.FR))).isEqualTo("lampe bureau");
        assertThat(Noise.without("van toy", BOTH)).isEqualTo("van toy");
        assertThat(Noise.without("tas van leer", Set.of(Language.NL))).isEqualTo("tas leer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gift", "present", "set", "vintage", "handmade", "new", "used"})
    void aWordThatSaysSomethingIsKept(String word) {
        assertThat(Noise.ofBuying(word)).isFalse();
    }

    @Test
    void noWordOfTheTradeIsSaidToSayNothing() {
        Vocabulary vocabulary = new Vocabulary();
        List<String> lost = vocabulary.all().stream()
                .flatMap(meaning -> meaning.words().stream())
                .map(Word::written)
                .filter(Noise::ofBuying)
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void everyLanguageHasArticlesAndAllLinesHaveTheirColumns() {
        assertThat(Language.values()).allSatisfy(language -> assertThat(Lines.of("words-that-say-nothing.tsv"))
                .anyMatch(line -> line.get(0).equalsIgnoreCase(language.name())
                        && line.get(1).equals("little")));
        assertThat(Lines.of("words-that-say-nothing.tsv")).allSatisfy(line -> {
            assertThat(line).hasSize(3);
            assertThat(line.get(1)).isIn("buying", "little");
            assertThat(Lines.words(line.get(2)))
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        });
    }
}
