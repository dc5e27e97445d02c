package org.emporion.stack.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.elasticsearch.index.analysis.IndexAnalyzers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words find which listings, by the analysis of the index. */
class ListingWordsTest {

    private static IndexAnalyzers analyzers;

    @BeforeAll
    static void theAnalysisOfTheIndex(@TempDir Path home) throws IOException {
        analyzers = ListingDefinition.read(home).analyzers();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            wifi      | Wi-Fi socket; wifi bulb      | Wireless socket
            wi-fi     | Wi-Fi socket; wifi bulb      | fidget
            t-shirt   | T-Shirt plain; tshirt sport; T shirt | shirt
            tshirt    | T-Shirt plain; tshirt sport  | shirt
            r2d2      | R2-D2 figure                 | R2 figure
            e-bike    | E-Bike bell; ebike lock      | bike rack
            in-ear    | In-Ear headphones; in ear plugs | ear ring""")
    void twoSpellingsOfAThingFindTheSame(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            500ml     | Bottle 500 ml; Flask 500ml   | 500 g; 5000 ml
            10mm      | Bolt 10 mm; Screw 10mm       | Bolt 100 mm
            3.5mm     | Jack plug 3.5mm; 3,5 mm plug | 35mm film; 3 mm and 5 mm
            35mm      | 35 mm film                   | Jack plug 3.5mm
            2         | 2 chairs                     | 20 chairs""")
    void aNumberGoesWithItsUnitHoweverTheyAreSpaced(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            Haus      | Haus aus Holz; Häuser aus Papier | House
            Schuh     | Schuh links; Schuhe rot; zwei Schuhen | Schule
            Buch      | Buch leer; Bücher Regal      | Buchung
            Gläser    | Glas klein; Gläser Satz      | Glasur
            Tasche    | Taschen aus Filz             | Tasse
            Lampe     | Lampen                       | Lamm
            Kinder    | Kind                         | Kino
            Topf      | Töpfe                        | Topas
            GROSS     | Groß; große Tasse            | Grog
            Brot      | Brote; mit Broten            | brother; broth
            Brote     | Brot; mit Broten             | Note
            Vollkornbrot | Vollkornbrote             | Brett
            Regal     | Regale aus Eiche             | Regel
            Tage      | Tag                          | Tagung; stage
            Wein      | Weine                        | win; Weg
            Preise    | Preis                        | prime
            Keks      | Kekse                        | cake
            Bus       | Busse                        | Busen
            Zeugnis   | Zeugnisse                    | Zeug
            Blumen    | Blume                        | blum
            Maschinen | Maschine                     | mash
            Motor     | Motoren                      | motel
            Batterien | Batterie                     | batter
            Gabel     | Gabeln                       | Gabe
            Federn    | Feder                        | fed up
            Frau      | Frauen                       | frown
            Uhren     | Uhr                          | hr
            Osterei   | Ostereier                    | Eimer
            Geister   | Geist                        | gist
            Hämmer    | Hammer                       | ham
            Böden     | Boden                        | Body
            Backofen  | Backöfen                     | Backe
            Album     | Alben                        | Alb
            Autos     | Auto                         | autumn
            Sofa      | Sofas                        | soft""")
    void germanPluralsAndSingularsFindEachOther(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            woman     | women dress; woman coat; women's hat | man
            knife     | knife small; knives block    | knit
            shelves   | shelf                        | self
            tables    | table                        | tablet
            car       | cars                         | skin care; carpet
            line      | line drawing                 | linen shirt
            better    | better                       | Bett
            flower    | flowers                      | flow
            glass     | glasses                      | glasswool
            pin       | pins                         | pine
            plan      | plans                        | plane
            tub       | tubs                         | tube; Tube
            even      | even                         | eve
            raven     | ravens                       | rave
            quit      | quit                         | quite
            final     | final                        | finale
            silicon   | silicon                      | silicone
            collagen  | collagen                     | collage
            lake      | lakes                        | Laken
            wage      | wage                         | Wagen
            same      | same                         | Samen
            cafe      | Café cup; Café plate         | caffeine""")
    void englishPluralsAndSingularsFindEachOtherAndNoOtherWord(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            c++       | C++ primer                   | C# primer; C primer
            c#        | C# primer                    | C++ primer
            AC/DC     | acdc shirt                   | dc motor""")
    void signsThatAreLettersOfANameAreKept(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            ab-100    | AB-100MM                     | AB-200MM
            TT-77-BLK | TT_77_BLK                    | TT_78_BLK
            BC-1010   | BC1010                       | BC1011
            bc 1010   | BC1010                       | BC1011
            NOR0707   | NOR.0707-60                  | NOR.0708-60
            423157    | 42-315/7                     | 42-315/8""")
    void aSkuIsFoundWithOtherSeparatorsAndByItsBeginning(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            สีแดง       | เสื้อยืดสีแดงผ้าฝ้าย               | เสื้อยืดสีเขียว
            急須       | 青い急須                       | 青い鳥
            茶        | 緑茶                          | 緑
            ケトル     | 青いケトル; USBケトル             | ケース
            إبريق     | إبريق شاي                     | شاي""")
    void scriptsWithoutSpacesAreFoundWithinTheirWords(String asked, String found, String not) {
        holds(asked, found, not);
    }

    @Test
    void theBeginningOfANameIsFoundHoweverItIsWritten() throws IOException {
        List<String> titles = List.of("Wi-Fi socket", "T-Shirt", "BC1010");
        assertThat(found("wif", "listing_prefix", "listing_begun", titles)).containsExactly("Wi-Fi socket");
        assertThat(found("t-sh", "listing_prefix", "listing_begun", titles)).containsExactly("T-Shirt");
        assertThat(found("bc-10", "listing_prefix", "listing_begun", titles)).containsExactly("BC1010");
    }

    @Test
    void noTextIsTooOddForTheIndex() throws IOException {
        List<String> odd = List.of(
                "-",
                "☕🫖👩‍👩‍👧",
                "++ # C++C#",
                "a-b_c/d.e,f".repeat(50),
                "ก",
                "กขUSBคงABCケ-トル急 須3.5ม",
                "1.2.3,4",
                "'s",
                "x".repeat(900));
        assertThat(found("急須", "listing_words", "listing_asked", odd)).hasSize(1);
        assertThat(found("急須", "listing_prefix", "listing_begun", odd)).hasSize(1);
    }

    private static void holds(String asked, String found, String not) {
        List<String> right = Stream.of(found.split(";")).map(String::strip).toList();
        List<String> wrong = Stream.of(not.split(";")).map(String::strip).toList();
        try {
            assertThat(found(
                            asked,
                            "listing_words",
                            "listing_asked",
                            Stream.concat(right.stream(), wrong.stream()).toList()))
                    .containsExactlyInAnyOrderElementsOf(right);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that have all words that are asked for. */
    private static List<String> found(String asked, String written, String read, List<String> texts)
            throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                for (String text : texts) {
                    Document document = new Document();
                    document.add(new TextField("words", analyzer(written).tokenStream("words", text)));
                    index.addDocument(document);
                }
            }
            Query query = new QueryBuilder(analyzer(read)).createBooleanQuery("words", asked, BooleanClause.Occur.MUST);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Stream.of(new IndexSearcher(reader).search(query, 100).scoreDocs)
                        .flatMapToInt(hit -> IntStream.of(hit.doc))
                        .mapToObj(texts::get)
                        .toList();
            }
        }
    }

    private static Analyzer analyzer(String name) {
        return analyzers.get(name);
    }
}
