package org.emporion.discovery.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the list of words to its form. */
class VocabularyFilesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    static Stream<String> files() {
        return Vocabulary.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLineHasAllColumnsWithoutSpacesAroundWords(String file) {
        assertThat(Lines.of(file)).isNotEmpty().allSatisfy(line -> {
            assertThat(line).hasSize(6).allSatisfy(column -> assertThat(column).isEqualTo(column.strip()));
            assertThat(line.get(0)).isNotEmpty().doesNotContain(",");
            assertThat(String.join("", line)).doesNotContainPattern("[*>=!@]");
            assertThat(Lines.words(line.get(2))).as(line.get(0)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void theWordsThatAreMarkedAreWordsOfTheirLine(String file) {
        assertThat(Lines.of(file)).allSatisfy(line -> {
            List<String> words = new ArrayList<>(Lines.words(line.get(2)));
            words.addAll(Lines.words(line.get(3)));
            assertThat(words).containsAll(Lines.words(line.get(5)));
        });
    }

    @Test
    void noTwoMeaningsHaveOneId() {
        List<String> ids = files().flatMap(file -> Lines.of(file).stream())
                .map(line -> line.get(0))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyBroaderMeaningExistsAndNoneIsASortOfItself() {
        assertThat(VOCABULARY.all()).allSatisfy(meaning -> {
            Set<String> seen = new HashSet<>();
            Meaning at = meaning;
            while (at.broader().isPresent()) {
                assertThat(seen.add(at.id()))
                        .as("%s is a sort of itself", at.id())
                        .isTrue();
                assertThat(VOCABULARY.meaning(at.broader().get()))
                        .as("what %s is a sort of", at.id())
                        .isPresent();
                at = VOCABULARY.meaning(at.broader().get()).orElseThrow();
            }
        });
    }

    @Test
    void noWordStandsTwiceInAMeaningAndEveryWordHasAForm() {
        assertThat(VOCABULARY.all()).allSatisfy(meaning -> {
            for (Language language : List.of(Language.EN, Language.DE)) {
                List<String> forms =
                        meaning.in(language).stream().map(WrittenForm::of).toList();
                assertThat(forms).as(meaning.id()).doesNotHaveDuplicates().doesNotContain("");
            }
        });
    }

    @Test
    void aWordThatIsAnotherWordInTheOtherLanguageIsMarkedInBoth() {
        assertThat(VOCABULARY.all()).allSatisfy(meaning -> meaning.words().forEach(word -> {
            List<Sense> senses = exactly(word.written());
            Set<Meaning> others = senses.stream()
                    .filter(sense -> sense.language() != word.language())
                    .map(Sense::meaning)
                    .collect(Collectors.toSet());
            if (!others.isEmpty() && !others.contains(meaning)) {
                assertThat(senses)
                        .as("%s of %s", word.written(), meaning.id())
                        .filteredOn(sense -> sense.meaning().equals(meaning) && sense.language() == word.language())
                        .allMatch(Sense::onlyWhenSeen);
            }
        }));
    }

    @Test
    void theCategoriesOfTheMarketplaceAreKnownAsThings() throws IOException {
        assertThat(categories()).hasSizeGreaterThan(200);
        assertThat(categories().stream()
                        .flatMap(name -> Stream.of(name.split(" & ")))
                        .filter(part -> !VOCABULARY.knows(part)))
                .isEmpty();
    }

    /** Those that are called after a place, a person, an animal or what is done there are no goods. */
    @Test
    void everyCategoryOfGoodsIsAThingInTheSingularAndInThePluralAndInBothLanguages() throws IOException {
        Set<String> noGoods = Set.of(
                ("Home,Living,Kitchen,Dining,Utility,Sharpening,Coffee Making,Beauty,Bath,Body,Pantry,Children,Animals,"
                                + "Nursery,Sports,Outdoor,Camping,Hiking,Garden,Paper,Nature,Travel,Art,Design,Pets,Dogs,Cats,Feeding")
                        .split(","));
        List<String> goods = categories().stream()
                .flatMap(name -> Stream.of(name.split(" & ")))
                .filter(name -> !noGoods.contains(name))
                .toList();

        assertThat(goods).hasSizeGreaterThan(180).allSatisfy(name -> {
            List<Meaning> things = things(name, Language.EN);
            assertThat(things).isNotEmpty();
            assertThat(things)
                    .allSatisfy(thing -> assertThat(thing.in(Language.DE)).isNotEmpty());
            assertThat(things.stream().flatMap(thing -> thing.words().stream()))
                    .allSatisfy(word ->
                            assertThat(things(word.written(), word.language())).containsAnyElementsOf(things));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Buch, Bücher, book",
        "Stuhl, Stühle, chair",
        "Tisch, Tische, table",
        "Tasse, Tassen, cup",
        "Becher, Becher, mug",
        "Teller, Teller, plate",
        "Messer, Messer, knife",
        "Hut, Hüte, hat",
        "Schal, Schals, scarf",
        "Gürtel, Gürtel, belt",
        "Ring, Ringe, ring",
        "Kette, Ketten, necklace",
        "Uhr, Uhren, watch",
        "Zelt, Zelte, tent",
        "Fahrrad, Fahrräder, bicycle",
        "Helm, Helme, helmet",
        "Schloss, Schlösser, bike lock",
        "Kerze, Kerzen, candle",
        "Teppich, Teppiche, rug",
        "Kissen, Kissen, cushion",
        "Rucksack, Rucksäcke, backpack",
        "Notizbuch, Notizbücher, notebook",
        "Kopfhörer, Kopfhörer, headphones",
        "Seife, Seifen, soap",
        "Halsband, Halsbänder, dog collar"
    })
    void germanPluralsAreTheThingsOfTheirSingulars(String one, String many, String thing) {
        assertThat(things(one, Language.DE)).extracting(Meaning::id).contains(thing);
        assertThat(things(many, Language.DE)).extracting(Meaning::id).contains(thing);
    }

    private static List<Meaning> things(String word, Language language) {
        return VOCABULARY.meanings(word).stream()
                .filter(sense -> sense.language() == language)
                .map(Sense::meaning)
                .filter(meaning -> meaning.kind() == Kind.THING || meaning.kind() == Kind.PART)
                .toList();
    }

    @Test
    void itKnowsMoreThanTwoThousandMeaningsMostOfThemInBothLanguages() {
        assertThat(VOCABULARY.all()).hasSizeGreaterThan(2_000);
        assertThat(VOCABULARY.all())
                .filteredOn(meaning -> meaning.in(Language.DE).isEmpty())
                .isEmpty();
    }

    private static List<Sense> exactly(String written) {
        String form = WrittenForm.of(written);
        return VOCABULARY.meanings(written).stream()
                .filter(sense -> sense.meaning().in(sense.language()).stream()
                        .map(WrittenForm::of)
                        .anyMatch(form::equals))
                .toList();
    }

    private static List<String> categories() throws IOException {
        try (InputStream file =
                VocabularyFilesTest.class.getResourceAsStream("/db/migration/V20261123_0200__category_tree.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Pattern.compile("^ *\\('[a-z-]+', (?:null|'[a-z-]+'), '((?:[^']|'')+)',")
                            .matcher(line))
                    .filter(Matcher::find)
                    .map(found -> found.group(1).replace("''", "'"))
                    .filter(name -> !name.equals("Other"))
                    .toList();
        }
    }
}
