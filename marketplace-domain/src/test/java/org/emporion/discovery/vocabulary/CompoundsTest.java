package org.emporion.discovery.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    private static final Set<String> WORDS = Set.of(
            "schuh",
            "schuhe",
            "wandern",
            "schule",
            "tasche",
            "holz",
            "brett",
            "küche",
            "küchen",
            "arbeit",
            "platte",
            "kinder",
            "bett",
            "leder",
            "hund",
            "leine",
            "water",
            "bottle",
            "bike",
            "lock",
            "ring",
            "zimmer",
            "tür",
            "griff",
            "notebook",
            "note",
            "book");

    private static final Compounds COMPOUNDS = new Compounds(WORDS::contains);

    @ParameterizedTest
    @CsvSource({
        "Wanderschuhe, wander schuhe",
        "Schultasche, schul tasche",
        "Holzbrett, holz brett",
        "Küchenbrett, küchen brett",
        "Arbeitsplatte, arbeit platte",
        "Kinderbett, kinder bett",
        "Ledertasche, leder tasche",
        "waterbottle, water bottle",
        "bikelock, bike lock",
        "Zimmertürgriff, zimmer tür griff"
    })
    void aCompoundIsTakenApartAndItsHeadIsLast(String word, String parts) {
        assertThat(COMPOUNDS.split(word)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notebook", "Schuhe", "xyzschuhe", "schuhxyz", "ab", "", "ringe", "bike-lock", "5kbett"})
    void aWordThatIsKnownOrHasAPartThatIsNotIsLeftWhole(String word) {
        assertThat(COMPOUNDS.split(word)).isEmpty();
    }

    @Test
    void theLongestHeadIsTaken() {
        Compounds compounds = new Compounds(Set.of("holz", "holzbrett", "brett", "spiel", "brettspiel")::contains);

        assertThat(compounds.split("Holzbrettspiel")).containsExactly("holz", "brettspiel");
    }

    @Test
    void aPartHasThreeLettersAtLeast() {
        assertThat(new Compounds(Set.of("ei", "becher", "tee", "po")::contains).split("eibecher"))
                .isEmpty();
        assertThat(new Compounds(Set.of("tee", "becher")::contains).split("teebecher"))
                .isEqualTo(List.of("tee", "becher"));
    }

    @Test
    void theVocabularyAndTheWordsOfAnIndexSplitTogether() {
        Compounds compounds = new Compounds(new Vocabulary(), "emporion"::equals);

        assertThat(compounds.split("Emporiontasche")).containsExactly("emporion", "tasche");
        assertThat(compounds.split("Eichenstühle")).containsExactly("eichen", "stühle");
        assertThat(compounds.split("Turnschuh")).isEmpty();
    }
}
