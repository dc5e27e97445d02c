package org.emporion.discovery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What listings as stores write them are read to be. */
class ListingReaderTest {

    private static final ListingReader READER = new ListingReader(new Vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Linen Work Shirt | Blouses & Shirts | shirt | clothing | linen
            Ceramic Mug 350 ml, speckled | Mugs & Cups | mug | | ceramic
            Bike Lock with Lamp | Bicycle Locks | bike lock | | lamp
            Bicycle Bell for Children's Bikes | Bells | bicycle bell | bicycle accessory | children's bike
            Leather Wallet for Men | Wallets | wallet | | leather; man
            Trail - Waterproof Backpack (30 l) | Bags | backpack | bag | waterproof
            Wooden Table Lamp - Oak | Table Lamps | table lamp | lamp | oak; wood
            Coffee Table Book about Dogs | Books | art book | book | dog
            Cotton T-Shirt Guitar | T-Shirts | t-shirt | clothing | guitar; cotton
            Hundehalsband aus Leder | Pets | dog collar | | leather; dog
            Wanderschuhe für Damen, wasserdicht | Shoes | hiking shoe | shoe | woman; waterproof
            Eichenstuhl mit Armlehne | Chairs | chair | | oak; armrest
            Trinkflasche aus Edelstahl 0,75 l | Bottles | water bottle | bottle | stainless steel
            Blaue Vase aus Keramik | Vases | vase | | blue; ceramic
            Roter Rock aus Samt | Skirts | skirt | clothing | red; velvet
            Kissenbezug in Marineblau | Cushions | cushion cover | | navy; blue
            Wine Glasses, set of 6 | Glasses | wine glass | | wine
            Duftlampe für das Wohnzimmer | Candles | aroma lamp | lamp | living room
            Gold Ring with Pearl | Rings | gold ring | ring | gold metal; pearl
            Tent Pole, aluminium | Tents | tent pole | tent | aluminium
            Phone case: tropical leaves | Phone Cases | phone case | | leaf
            Aurora No. 5 | Vases | vase | |
            Aurora No. 6 | Mugs & Cups | | mug; cup |
            Strickpullover Merino | Knitwear | sweater | | merino
            Jeansjacke oversize | Jackets | denim jacket | jacket |
            Bett für Hunde, grau | Pets | bed | dog bed | dog; grey
            Halsband für Hunde | Leads & Collars | dog collar | | dog
            Collar for dogs | Leads & Collars | collar | dog collar | dog
            Fahrrad für Kinder | Bicycles | bicycle; complete bicycle | children's bike | child
            Bed with dog print | Beds | bed | | dog""")
    void aListingIsReadAsWhatItIs(String title, String category, String things, String broader, String meanings) {
        ListingSense read = READER.read(titled(title, category));

        assertThat(read.things()).as("things").containsExactlyInAnyOrderElementsOf(words(things));
        assertThat(words(broader)).as("broader").isSubsetOf(read.thingsBroader());
        assertThat(words(meanings)).as("meanings").isSubsetOf(read.meanings());
        assertThat(read.meanings()).noneMatch(read.things()::contains);
    }

    @Test
    void whatSomethingIsWithIsNoSortOfIt() {
        assertThat(READER.read(titled("Bed with dog print", "Beds")).thingsBroader())
                .doesNotContain("dog bed");
        assertThat(READER.read(titled("Dog print for the bed", "Prints")).thingsBroader())
                .doesNotContain("dog bed");
    }

    @Test
    void aCategoryThatNamesNoThingSaysItByTheOneAboveIt() {
        assertThat(READER.read(new ListingText(
                                "Aurora No. 7",
                                "",
                                List.of("Books & Paper", "Books", "Nature & Travel"),
                                List.of(),
                                List.of()))
                        .things())
                .containsExactly("book");
    }

    @Test
    void whatOnlyTheDescriptionSaysIsNoMeaning() {
        ListingSense read = READER.read(new ListingText(
                "Bike lock", "Made of steel, with a lamp, 500 ml and 12 cm.", List.of("Locks"), List.of(), List.of()));

        assertThat(read.meanings()).doesNotContain("lamp", "steel");
        assertThat(read.measures()).isEmpty();
        assertThat(read.language()).isEqualTo("en");
    }

    @Test
    void attributesOptionsAndTagsAreMeaningsAndMeasures() {
        List<ListingText.Fact> facts = List.of(
                new ListingText.Fact("Material", "Recycled cotton, linen"),
                new ListingText.Fact("Colour", "Navy"),
                new ListingText.Fact("Size", "XL"),
                new ListingText.Fact("Shoe size", "42"),
                new ListingText.Fact("Width", "20 cm"),
                new ListingText.Fact("Number", "7"),
                new ListingText.Fact("tags", "gift, birthday"));
        ListingSense read =
                READER.read(new ListingText("Apron", "", List.of("Kitchen Linen", "Aprons"), facts, List.of()));

        assertThat(read.things()).containsExactly("apron");
        assertThat(read.meanings()).contains("linen", "cotton", "navy", "blue", "birthday", "gift");
        assertThat(read.measures()).containsExactlyInAnyOrder("size=xl", "size=42", "mm=200");
    }

    @Test
    void measuresOfTitlesAreSaidInOneUnit() {
        assertThat(READER.read(titled("Rug 140 x 200 cm", "Rugs")).measures())
                .containsExactlyInAnyOrder("mm=1400x2000", "mm=1400", "mm=2000");
        assertThat(READER.read(titled("Flasche 0,5 l", "Flaschen")).measures()).containsExactly("ml=500");
    }

    @Test
    void aGermanWordThatIsAnotherInEnglishCountsOnlyInAGermanText() {
        assertThat(READER.read(titled("Rock", "Skirts")).things()).containsExactly("skirt");
        assertThat(READER.read(titled("Rock guitar", "Music")).meanings()).doesNotContain("skirt");
        assertThat(READER.read(titled("Der blaue Rock", "Other")).things()).containsExactly("skirt");
    }

    @Test
    void codesAreFoundWithoutSeparatorsAndZerosAndByTheirEnds() {
        ListingSense read = READER.read(
                new ListingText("Mug", "", List.of(), List.of(), List.of("emp-ts-4411/b", "0012345678905")));

        assertThat(read.codes())
                .containsExactlyInAnyOrder("EMPTS4411B", "TS4411B", "4411B", "0012345678905", "12345678905");
    }

    @Test
    void textsInOtherScriptsOrOfNothingAreRead() {
        for (String odd : List.of(
                "",
                "?!",
                "\u2615\ud83e\uded6",
                "\u0625\u0628\u0631\u064a\u0642",
                "\u9752\u3044\u6025\u9808",
                "x".repeat(5_000))) {
            ListingSense read = READER.read(titled(odd, ""));
            assertThat(Stream.of(read.things(), read.thingsBroader(), read.meanings(), read.measures(), read.codes())
                            .flatMap(List::stream))
                    .as(odd)
                    .isEmpty();
            assertThat(read.language()).isNull();
        }
    }

    private static ListingText titled(String title, String category) {
        return new ListingText(title, "", List.of(category), List.of(), List.of());
    }

    private static List<String> words(String listed) {
        return listed == null
                ? List.of()
                : Arrays.stream(listed.split(";")).map(String::strip).toList();
    }
}
