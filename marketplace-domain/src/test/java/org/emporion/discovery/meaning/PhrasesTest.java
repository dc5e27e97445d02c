package org.emporion.discovery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Phrases PHRASES = new Phrases(VOCABULARY);
    private static final SeenLanguage LANGUAGES = new SeenLanguage(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            leather water bottle        | leather; water bottle
            oak coffee table lamp       | oak; coffee table; lamp
            bar of soap                 | bar of soap
            lamp for the desk           | lamp; desk
            best cheap sofa near me     | sofa
            table, lamp                 | table; lamp
            blue t-shirt (cotton)       | blue; t-shirt; cotton
            Lampe für den Schreibtisch  | Lampe; Schreibtisch
            hook and loop fastener      | hook and loop fastener
            c++ primer                  | c++; primer
            3,5 mm plug                 | 3,5; mm; plug""")
    void theLongestPhraseIsTakenFirst(String text, String phrases) {
        assertThat(PHRASES.in(text, LANGUAGES.of(text)))
                .extracting(Phrase::written)
                .containsExactly(phrases.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            bike lock with lamp         | bike lock
            lamp for bicycle            | lamp
            water bottle, blue          | water bottle
            Lampe aus Holz mit Schirm   | Lampe
            pan handle                  | handle
            jacket waterproof hood      | jacket
            t-shirt long sleeve         | t-shirt
            Aurora - leather bag        | bag
            table lamp                  | table lamp""")
    void theHeadIsTheLastThingBeforeACommaOrAPreposition(String text, String head) {
        assertThat(Heads.of(PHRASES.in(text, LANGUAGES.of(text))))
                .map(Phrase::written)
                .contains(head);
    }

    @Test
    void whereNoThingIsKnownThereIsNoHead() {
        assertThat(Heads.of(PHRASES.in("blue xyzzy", Optional.empty()))).isEmpty();
        assertThat(Heads.of(List.of())).isEmpty();
    }

    @Test
    void aGermanCompoundThatIsNotKnownIsReadByItsPieces() {
        Phrase chair = PHRASES.in("Eichenstuhl", Optional.empty()).get(0);

        assertThat(chair.meanings()).isEmpty();
        assertThat(chair.pieces()).extracting(Phrase.Piece::written).containsExactly("eichen", "stuhl");
        assertThat(PHRASES.in("Eichenstuhl", Optional.of(Language.EN)).get(0).isKnown())
                .isFalse();
    }

    @Test
    void noPhraseGoesAcrossWhatWasTakenOut() {
        String text = "table 5 cm lamp";

        assertThat(PHRASES.in(Phrases.without(text, 6, 10), Optional.empty()))
                .extracting(Phrase::written)
                .containsExactly("table", "lamp");
    }

    @ParameterizedTest
    @CsvSource({
        "lamp for the desk, EN",
        "Lampe für den Tisch, DE",
        "grüne Tasse, DE",
        "wallet, EN",
        "Geldbörse, DE",
        "lampe pour le bureau, FR",
        "roter Rock, DE"
    })
    void aLanguageIsSeenByItsLittleWordsAndItsOwn(String text, Language language) {
        assertThat(LANGUAGES.of(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"Rock", "sofa", "xyzzy", "''", "急須"})
    void whatMayBeEitherIsOfNoLanguage(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }
}
