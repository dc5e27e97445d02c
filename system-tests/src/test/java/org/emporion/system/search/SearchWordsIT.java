package org.emporion.system.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which words find what, in a store that came as a file: two spellings of a thing find the same. */
@BesideABrowser
class SearchWordsIT {

    private static final String HEAD =
            "Handle,Title,Vendor,Tags,Published,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,"
                    + "Variant Price,Status\n";

    private static final List<String> TITLES = List.of(
            "Wi-Fi socket",
            "wifi bulb",
            "T-Shirt plain",
            "tshirt sport",
            "Bottle 500 ml",
            "Flask 500ml",
            "Jack plug 3.5mm",
            "Haus aus Holz",
            "Häuser aus Papier",
            "Schuh links",
            "Schuhe rot",
            "Brot dunkel",
            "Brote hell",
            "women dress",
            "woman coat",
            "knives block",
            "C++ primer",
            "C# primer",
            "Café cup",
            "Cafe\u0301 plate",
            "เสื้อยืดสีแดงผ้าฝ้าย",
            "Zelt grün",
            "belt brown");

    /** Spelled either way they are the same words, and none of the two is nearer. */
    private static final Set<String> ALIKE = Set.of("cafe", "cafe\u0301");

    private static Store store;

    @BeforeAll
    static void aStoreFromAFile() {
        store = Given.aSellerWithAnOpenStore();
        StringBuilder file = new StringBuilder(HEAD);
        for (String title : TITLES) {
            int number = TITLES.indexOf(title);
            file.append(line(title, "Swtest", rareTags(number), "W-" + number));
        }
        file.append(line("First part", "İpek Atölyesi", "\"ring 3, gold\"", "AB-100MM"))
                .append(line("Second part", "IPEK ATÖLYESI", "\"ring 3\"", "BC1010"));
        store.imports(file.toString().getBytes(StandardCharsets.UTF_8));
        await("all is found")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Found.by("store", store.slug()).total() == TITLES.size() + 2);
    }

    @TestFactory
    Stream<DynamicTest> bothSpellingsFindTheSame() {
        return Map.ofEntries(
                        Map.entry("wifi", "wifi bulb; Wi-Fi socket"),
                        Map.entry("wi-fi", "Wi-Fi socket; wifi bulb"),
                        Map.entry("tshirt", "tshirt sport; T-Shirt plain"),
                        Map.entry("t-shirt", "T-Shirt plain; tshirt sport"),
                        Map.entry("500 ml", "Bottle 500 ml; Flask 500ml"),
                        Map.entry("500ml", "Flask 500ml; Bottle 500 ml"),
                        Map.entry("3.5 mm", "Jack plug 3.5mm"),
                        Map.entry("Haus", "Haus aus Holz; Häuser aus Papier"),
                        Map.entry("Haeuser", "Häuser aus Papier; Haus aus Holz"),
                        Map.entry("gruen", "Zelt grün"),
                        Map.entry("Schuhe", "Schuhe rot; Schuh links"),
                        Map.entry("Brot", "Brot dunkel; Brote hell"),
                        Map.entry("Brote", "Brote hell; Brot dunkel"),
                        Map.entry("woman", "woman coat; women dress"),
                        Map.entry("knife", "knives block"),
                        Map.entry("c++", "C++ primer"),
                        Map.entry("cafe", "Café cup; Café plate"),
                        Map.entry("cafe\u0301", "Café cup; Café plate"),
                        Map.entry("สีแดง", "เสื้อยืดสีแดงผ้าฝ้าย"),
                        Map.entry("ab-100", "First part"),
                        Map.entry("bc 1010", "Second part"),
                        Map.entry("BC-1010", "Second part"))
                .entrySet()
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    List<String> right = List.of(each.getValue().split("; "));
                    List<String> found = titles(each.getKey());
                    assertThat(found).containsExactlyInAnyOrderElementsOf(right);
                    assertThat(ALIKE.contains(each.getKey()) || found.get(0).equals(right.get(0)))
                            .as("the nearer spelling stands first: %s", found)
                            .isTrue();
                }));
    }

    @Test
    void aWordThatNothingHasIsLeftOutAndSaidSo() {
        Found found = found("wifi xyzzyx");

        assertThat(titles(found)).containsExactlyInAnyOrder("wifi bulb", "Wi-Fi socket");
        assertThat(found.answer().path("leftOut").toString()).isEqualTo("[\"xyzzyx\"]");
        assertThat(titles("xyzzyx")).isEmpty();
        assertThat(page("/search?q=wifi+xyzzyx&store=" + store.slug()).text())
                .contains("No result has all words; showing", "<strong>wifi</strong>", "“xyzzyx”");
        assertThat(found.answer().path("shown").asText()).isEqualTo("wifi");
    }

    @Test
    void aWordThatOthersHaveAndNoResultIsLeftOutToo() {
        Found dress = found("brown dress");
        assertThat(dress.answer().path("leftOut").toString()).isEqualTo("[\"brown\"]");
        assertThat(dress.answer().path("someWords").asBoolean()).isFalse();
        assertThat(titles(dress)).containsExactly("women dress");
    }

    @Test
    void aPriceThatStandsInTheWordsIsAChipThatTakesItOff() {
        JsonNode said = found("wifi under 50 euro").answer().path("saidPrice");

        assertThat(said.path("without").asText()).isEqualTo("wifi");
        assertThat(said.path("from").isNull()).isTrue();
        assertThat(page("/search?q=wifi+under+50+euro&store=" + store.slug()).text())
                .contains("Up to €50.00");
        assertThat(found("wifi").answer().path("saidPrice").isNull()).isTrue();
    }

    @Test
    void whatHasMostOfTheWordsIsFoundWhenNothingHasAll() {
        Found found = found("bottle dress");

        assertThat(titles(found)).containsExactlyInAnyOrder("Bottle 500 ml", "women dress");
        assertThat(found.answer().path("items").findValues("lacking").toString())
                .contains("bottle", "dress");
        assertThat(page("/search?q=bottle+dress&store=" + store.slug()).text())
                .contains("has most of them", "Without “dress”");
    }

    @Test
    void noWordIsTakenForAnotherOne() {
        assertThat(titles("Zelt")).containsExactly("Zelt grün");
        assertThat(titles("Zelt blau")).containsExactly("Zelt grün");
        assertThat(titles("Welt")).isEmpty();
        assertThat(found("primre").answer().path("didYouMean").asText()).isEqualTo("primer");
        assertThat(found("Haeuser").answer().path("didYouMean").isNull())
                .as("it is known")
                .isTrue();
        assertThat(found("Welt").answer().path("didYouMean").isNull()).isTrue();
    }

    @Test
    void everyTagIsAFacetValueAndEveryFacetFindsWhatItCounts() {
        for (String facet : List.of("attr.tags", "brand")) {
            Map<String, Long> counts = Found.by("store", store.slug()).counts(facet);
            assertThat(counts).as(facet).isNotEmpty();
            counts.forEach((value, count) -> assertThat(
                            Found.by("store", store.slug(), facet, value).total())
                    .as("%s=%s", facet, value)
                    .isEqualTo(count));
        }
        assertThat(Found.by("store", store.slug()).counts("attr.tags")).containsEntry("ring 3", 2L);
        assertThat(Found.by("store", store.slug(), "brand", "ipek atölyesi").total())
                .isEqualTo(2);
    }

    /** The tags are more than one list of the search can hold. */
    @Test
    void aFacetSaysThatThereAreRarerValuesAndCountsTheChosenOneOfThem() {
        Found all = Found.by("store", store.slug());
        assertThat(all.counts("attr.tags")).hasSize(30);
        assertThat(all.facet("attr.tags").path("more").asBoolean()).isTrue();

        for (int number = 0; number < TITLES.size(); number++) {
            String rare = "kq" + (char) ('a' + number) + "h";
            Found chosen = Found.by("store", store.slug(), "attr.tags", rare);
            assertThat(chosen.total()).isEqualTo(1);
            assertThat(chosen.counts("attr.tags")).as(rare).containsEntry(rare, 1L);
        }
    }

    @Test
    void aStoreIsFoundByItsAddressInCapitals() {
        String capitals = store.slug().toUpperCase(Locale.ROOT);

        assertThat(Found.by("store", capitals).total()).isEqualTo(TITLES.size() + 2);
        page("/s/" + capitals).mustBe(200);
    }

    @Test
    void anOldOrOddAddressShowsTheFirstPageWithAWord() {
        String here = "/s/" + store.slug();
        assertThat(page(here + "?page=9").mustBe(200).text()).contains("This is its first page", "s-card");
        assertThat(page(here + "?page=x&sort=height").mustBe(200).text())
                .contains("no page number", "no such order any more", "s-card")
                .doesNotContain("does not reach as far");
        assertThat(page(here + "?minPrice=20&maxPrice=9,50").mustBe(200).text()).contains("swapped", "s-card");
        assertThat(page(here + "?minPrice=9,50&maxPrice=20").mustBe(200).text())
                .contains("€9.50 to €20.00", "name=\"minPrice\"", "value=\"9.50\"", "s-card");
        for (String searched : List.of("/search", here)) {
            assertThat(page(searched + "?q=" + "x".repeat(300)).mustBe(422).text())
                    .contains("at most 250 characters")
                    .doesNotContain("“xxx");
        }
    }

    @Test
    void anAddressWithAFinalSlashLeadsToTheOneWithout() {
        Answer led = page("/s/" + store.slug() + "/?page=2").mustBe(301);

        assertThat(led.header("Location")).endsWith("/s/" + store.slug() + "?page=2");
        assertThat(page("/c/clothing-shoes/").mustBe(301).header("Location")).endsWith("/c/clothing-shoes");
    }

    /** Eight tags that nothing else has. */
    private static String rareTags(int number) {
        return "abcdefgh"
                .chars()
                .mapToObj(each -> "kq" + (char) ('a' + number) + (char) each)
                .collect(Collectors.joining(", ", "\"", "\""));
    }

    private static String line(String title, String brand, String tags, String sku) {
        return String.join(",", "sw-" + sku.toLowerCase(Locale.ROOT), title, brand, tags, "TRUE", sku, "shopify", "5")
                + ",10.00,active\n";
    }

    private static Found found(String words) {
        return Found.by("q", words, "store", store.slug());
    }

    private static List<String> titles(String words) {
        return titles(found(words));
    }

    private static List<String> titles(Found found) {
        JsonNode items = found.answer().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("title").asText())
                .collect(Collectors.toList());
    }

    private static Answer page(String address) {
        return Api.at(Stack.addresses().storefront())
                .with("Accept", "text/html")
                .get(address);
    }
}
