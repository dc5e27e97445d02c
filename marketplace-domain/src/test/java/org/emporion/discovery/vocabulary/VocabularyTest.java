package org.emporion.discovery.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    @ParameterizedTest
    @CsvSource({
        "sneaker, Turnschuh",
        "wallet, Geldbörse",
        "backpack, Rucksack",
        "sofa, Couch",
        "jewelry, Schmuck",
        "duvet cover, Bettbezug",
        "handlebar, Lenker",
        "watering can, Gießkanne",
        "headphones, Kopfhörer",
        "notebook, Notizbuch",
        "oak, Eiche",
        "navy, marineblau",
        "children, Kind"
    })
    void aThingIsFoundInBothLanguages(String english, String german) {
        assertThat(VOCABULARY.alternatives(english, Language.EN)).contains(new Word(Language.DE, german));
        assertThat(VOCABULARY.alternatives(german, Language.DE))
                .extracting(Word::language)
                .contains(Language.EN);
        assertThat(VOCABULARY.meanings(german))
                .extracting(Sense::meaning)
                .containsAnyElementsOf(VOCABULARY.meanings(english).stream()
                        .map(Sense::meaning)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "backpakc, backpack, true",
        "notebok, notebook, true",
        "notebbook, notebooks, true",
        "hedphones, headphones, true",
        "headphonse, headstones, false",
        "handlebarr, handlearm, false",
        "kopfhorer, kopfbohrer, false",
        "zelt, belt, false",
        "xyzzyware, xyzzywart, true"
    })
    void aWordIsNoCorrectionOfOneThatIsMoreLikeAnother(String typed, String proposed, boolean may) {
        assertThat(VOCABULARY.mayBeMeant(typed, proposed)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "lamp, lamp, 0",
        "lamp, lmap, 1",
        "lamp, lam, 1",
        "lamp, lambp, 1",
        "lamp, limp, 1",
        "lamp, pmal, 3",
        "lamp, '', 3",
        "lamp, lampions, 3"
    })
    void editsAreLettersMissingTooManyMistakenOrSwapped(String one, String other, int edits) {
        assertThat(Math.min(3, Edits.between(one, other, 2))).isEqualTo(edits);
        assertThat(Math.min(3, Edits.between(other, one, 2))).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({
        "Tshirt, T-shirt",
        "t shirts, T-shirt",
        "SHELVES, shelf",
        "watches, watch",
        "knives, knife",
        "children's bikes, children's bike",
        "water bottles, water bottle",
        "waterbottle, water bottle",
        "Stühle, chair",
        "Stuehle, chair",
        "Gläser, drinking glass",
        "Rucksäcke, backpack",
        "bücher, book",
        "Schuessel, bowl",
        "grüne, green",
        "gruen, green",
        "Größe, size"
    })
    void aWordIsFoundAsTyped(String typed, String id) {
        assertThat(VOCABULARY.meanings(typed))
                .extracting(sense -> sense.meaning().id())
                .containsAnyOf(id, id.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"Rock, skirt", "Hut, hat", "Gift, poison", "Boot, boat", "Rad, wheel", "Kind, child"})
    void aWordThatIsAnotherInEnglishIsTranslatedOnlyWhenTheTextIsGerman(String word, String english) {
        Word meant = new Word(Language.EN, english);

        assertThat(VOCABULARY.alternatives(word)).doesNotContain(meant);
        assertThat(VOCABULARY.alternatives(word, Language.EN)).doesNotContain(meant);
        assertThat(VOCABULARY.alternatives(word, Language.DE)).contains(meant);
    }

    @Test
    void aWordIsNoAlternativeOfItself() {
        assertThat(VOCABULARY.alternatives("Sofa")).extracting(Word::written).doesNotContain("sofa", "Sofa");
        assertThat(VOCABULARY.alternatives("Sofa")).contains(new Word(Language.EN, "couch"));
    }

    @Test
    void theSortsOfAThingAreNarrowerInBothLanguagesAndDownToTheLast() {
        assertThat(VOCABULARY.narrower("shoes"))
                .contains(
                        new Word(Language.EN, "sneaker"),
                        new Word(Language.DE, "Wanderschuh"),
                        new Word(Language.EN, "trail running shoe"))
                .doesNotContain(new Word(Language.EN, "shoe"), new Word(Language.EN, "shoelace"));
        assertThat(VOCABULARY.narrower("Schuhe")).isEqualTo(VOCABULARY.narrower("shoe"));
    }

    @Test
    void whatIsNotKnownMeansNothing() {
        assertThat(VOCABULARY.meanings("xqzwv")).isEmpty();
        assertThat(VOCABULARY.meanings("")).isEmpty();
        assertThat(VOCABULARY.meanings("\u20ac ?!")).isEmpty();
        assertThat(VOCABULARY.knows("xqzwv")).isFalse();
        assertThat(VOCABULARY.alternatives("xqzwv")).isEmpty();
        assertThat(VOCABULARY.narrower("xqzwv")).isEmpty();
    }

    @Test
    void aTentIsNoBelt() {
        assertThat(VOCABULARY.alternatives("Zelt")).contains(new Word(Language.EN, "tent"));
        assertThat(VOCABULARY.alternatives("Zelt")).extracting(Word::written).doesNotContain("belt");
    }
}
