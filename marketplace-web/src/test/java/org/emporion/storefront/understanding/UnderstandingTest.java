package org.emporion.storefront.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

    private static final Understanding UNDERSTANDING = new Understanding(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            blue mug                            | blue; mug
            leather water bottle                | leather; water bottle
            t shirt                             | t shirt
            tshirt cotton                       | tshirt; cotton
            backpack                            | backpack
            back pack                           | back pack
            waterbottle                         | waterbottle
            buy cheap wallet online             | wallet
            Wanderschuhe günstig kaufen         | Wanderschuhe
            Lampe für den Schreibtisch          | Lampe; Schreibtisch
            a lamp for the desk                 | lamp; desk
            Eichenstuhl                         | Eichen; Stuhl
            bottle 500 ml blue                  | bottle; 500ml; blue
            rug 140 x 200 cm                    | rug; 140 x 200cm
            shoes size 42                       | shoes; size 42
            T-Shirt Größe XL                    | T-Shirt; Größe XL
            mug under 20 euro                   | mug
            Tasse unter 20 €                    | Tasse
            lamp between 20 and 30 eur          | lamp
            AB-100MM                            | AB-100MM
            xyzzy plugh                         | xyzzy; plugh
            red mug red                         | red; mug
            c++ primer                          | c++; primer
            not a mug                           | mug
            cheap                               | cheap
            günstig kaufen                      | günstig kaufen""")
    void aTextIsCutIntoItsParts(String text, String parts) {
        assertThat(UNDERSTANDING.read(text).parts())
                .extracting(Part::text)
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly(parts.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            bike lock with lamp      | bike lock
            lamp for bicycle         | lamp
            Rucksack blau            | Rucksack
            leather bag              | bag
            Eichenstuhl              | stuhl
            blue mug 350 ml          | mug
            gift for children        |
            blue                     |
            AB-100                   |
            xyzzy                    |""")
    void theHeadSaysWhatThingIsLookedFor(String text, String head) {
        assertThat(UNDERSTANDING.read(text).head().map(Part::text).orElse(null)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "wallet, wallet",
        "Geldbörse, wallet",
        "t shirt, t-shirt",
        "tshirt, t-shirt",
        "T-Shirts, t-shirt",
        "watches, watch",
        "Regale, shelf",
        "roter Rock, skirt",
        "Schuessel, bowl"
    })
    void aPartMeansTheSameInEitherLanguageAndSpelling(String text, String id) {
        List<Part> parts = UNDERSTANDING.read(text).parts();

        assertThat(parts.get(parts.size() - 1).meanings()).contains(id);
    }

    @Test
    void aWordThatIsAnotherInEnglishMeansItOnlyInAGermanText() {
        assertThat(UNDERSTANDING.read("Rock").parts().get(0).meanings()).doesNotContain("skirt");
        assertThat(UNDERSTANDING.read("Rock für Damen").parts().get(0).meanings())
                .contains("skirt");
    }

    @ParameterizedTest
    @CsvSource({
        "mug under 20 euro, , 20",
        "mug over 20 euro, 20, ",
        "Lampe zwischen 20 und 30 €, 20, 30",
        "20-30 EUR lamp, 20, 30",
        "unter 9.99 €, , 9.99",
        "mug, , "
    })
    void whatIsSaidOfThePriceIsALimit(String text, String least, String most) {
        Asked asked = UNDERSTANDING.read(text);

        assertThat(asked.least().map(Object::toString).orElse(null)).isEqualTo(least);
        assertThat(asked.most().map(Object::toString).orElse(null)).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "500ml, ml=500",
        "0.5 l, ml=500",
        "20cm, mm=200",
        "5 x 70, mm=50x700",
        "size xl, size=xl",
        "Größe 42, size=42"
    })
    void aMeasureIsATermInOneUnit(String text, String term) {
        assertThat(UNDERSTANDING.read(text).parts()).singleElement().satisfies(part -> assertThat(part.measures())
                .contains(term));
    }

    @ParameterizedTest
    @CsvSource({"AB-100, AB100", "0012345678905, 12345678905", "emp_ts_4411, EMPTS4411", "BC1010, BC1010"})
    void aCodeIsOneWithoutSeparatorsAndZeros(String text, String code) {
        assertThat(UNDERSTANDING.read(text).parts()).singleElement().satisfies(part -> assertThat(part.codes())
                .contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mug", "t-shirt", "500ml", "2024", "size 42"})
    void whatIsAWordAMeasureOrAYearIsNoCode(String text) {
        assertThat(UNDERSTANDING.read(text).parts())
                .allMatch(part -> part.codes().isEmpty());
    }

    @Test
    void neighboursThatAreNotKnownAreAlsoOneWord() {
        assertThat(UNDERSTANDING.read("zwi fqi").parts())
                .extracting(Part::spellings)
                .containsExactly(List.of("zwifqi"), List.of("zwifqi"));
        assertThat(UNDERSTANDING.read("blue mug").parts())
                .allMatch(part -> part.spellings().isEmpty());
        assertThat(UNDERSTANDING.read("zwi, fqi").parts())
                .allMatch(part -> part.spellings().isEmpty());
    }

    @Test
    void onlyALongerWordThatIsNotKnownMayBeMisspelled() {
        assertThat(UNDERSTANDING.read("stoonewar zelt abc AB-100 500ml").parts().stream()
                        .filter(Part::mayBeMisspelled)
                        .map(Part::text))
                .containsExactly("stoonewar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!.,;:-_'\"()[]{}", "☕🫖", "\u0007\uFFFD"})
    void inWhatCannotBeReadThereIsNothing(String text) {
        assertThat(UNDERSTANDING.read(text).isNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"إبريق شاي أزرق", "青い急須", "чайник", "เสื้อยืดสีแดง", "κανάτα"})
    void textInAnyScriptIsLookedForWordByWord(String text) {
        Asked asked = UNDERSTANDING.read(text);

        assertThat(asked.parts()).extracting(Part::text).containsExactly(text.split(" "));
        assertThat(asked.language()).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsFewParts() {
        String letters = Arrays.stream("abcdefghijklmnopqrstuvwxyz".split(""))
                .map(each -> "q" + each + "q " + each + "qq " + each + each + "q")
                .collect(Collectors.joining(" "));

        assertThat(UNDERSTANDING.read(letters).parts()).hasSizeLessThanOrEqualTo(21);
        assertThat(UNDERSTANDING.read("x".repeat(250)).parts()).hasSize(1);
        assertThat(UNDERSTANDING.read("9".repeat(250)).parts()).hasSize(1);
        assertThat(UNDERSTANDING.read("9 x ".repeat(62)).parts()).isNotEmpty();
        assertThat(UNDERSTANDING.read("-".repeat(250)).isNothing()).isTrue();
    }
}
