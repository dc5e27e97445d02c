package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every table has one feature that owns it, as db/walls.csv says, and nobody else names it in SQL, JPQL or a mapping; what
 * others join is published as a view. What is not so yet stands in foreign-tables.csv with its reason, and with whether it goes along an arrow of the graph or against.
 */
class TableOwnersTest {

    private static final String MAIN = "src/main/java/";
    private static final Path DOMAIN = Checkout.ROOT.resolve("marketplace-domain/" + MAIN + "org/emporion");

    private static final Map<String, String> OWNERS = Lists.resource("/db/walls.csv").stream()
            .collect(Collectors.toMap(line -> line.get("table"), line -> line.get("feature")));

    /** What a feature publishes of its tables for others to read. */
    private static final Set<String> VIEWS = Lists.resource("/db/walls.csv").stream()
            .filter(line -> line.get("kind").equals("VIEW"))
            .map(line -> line.get("table"))
            .collect(Collectors.toSet());

    private static final Map<String, String> SOURCES = new TreeMap<>();
    private static TableUse tables;

    @BeforeAll
    static void read() {
        Checkout.PRODUCTION.stream()
                .flatMap(module -> Checkout.files(module + "/" + MAIN).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> SOURCES.merge(feature(file), Checkout.read(file), String::concat));
        Map<String, String> entities = new HashMap<>();
        SOURCES.values().forEach(source -> entities.putAll(TableUse.entities(source)));
        tables = new TableUse(OWNERS.keySet(), entities);
    }

    @Test
    void everyTableIsOwnedByAFeatureOfTheGraph() {
        assertThat(FeatureGraph.FEATURES.keySet()).containsAll(OWNERS.values());
    }

    /** Both ways: a line that is mended has to go, so that the list only becomes shorter. */
    @Test
    void nobodyNamesTheTableOfAnotherButWhereTheListSaysSo() {
        Set<String> found = new TreeSet<>();
        SOURCES.forEach((feature, source) -> foreign(feature, source).forEach(found::add));

        assertThat(found).as("foreign-tables.csv").isEqualTo(listed());
    }

    @Test
    void aViewIsPublishedToThoseWhoMayUseItsFeature() {
        assertThat(isPublishedTo("stock.stock", "catalog_sku")).isTrue();
        assertThat(isPublishedTo("catalog.category", "catalog_sku")).isFalse();
        assertThat(isPublishedTo("stock.stock", "product")).isFalse();
    }

    @Test
    void everyLineOfTheListHasItsReason() {
        assertThat(Lists.read("foreign-tables.csv"))
                .allSatisfy(line -> assertThat(line.get("why")).isNotBlank());
    }

    @Test
    void aPlantedUseIsFoundInSqlInTextBlocksInJpqlAndInMappings() {
        Path planted = Path.of("src/test/java/planted/catalog/product/PlantedPrice.java");
        String source = Checkout.read(planted);
        Map<String, String> entities = TableUse.entities(source);
        TableUse search = new TableUse(OWNERS.keySet(), entities);

        assertThat(entities).containsExactly(Map.entry("PlantedPrice", "stock_item"));
        assertThat(search.in(source).stream().map(TableUse.Use::toString))
                .containsExactlyInAnyOrder(
                        "Use[table=stock_item, does=READ]",
                        "Use[table=stock_item, does=WRITE]",
                        "Use[table=cart_line, does=WRITE]",
                        "Use[table=journal, does=READ]",
                        "Use[table=posting, does=READ]");
        assertThat(against("catalog.product", "stock.stock")).isEqualTo("against");
        assertThat(against("selling.cart", "stock.stock")).isEqualTo("along");
    }

    private static Stream<String> foreign(String feature, String source) {
        return tables.in(source).stream()
                .filter(use -> !OWNERS.get(use.table()).equals(feature))
                .filter(use -> !isPublishedTo(feature, use.table()))
                .map(use -> String.join(
                        ",",
                        feature,
                        use.table(),
                        use.does().name().toLowerCase(java.util.Locale.ROOT),
                        against(feature, OWNERS.get(use.table()))));
    }

    private static boolean isPublishedTo(String feature, String table) {
        return VIEWS.contains(table) && FeatureGraph.reach(feature).contains(OWNERS.get(table));
    }

    private static Set<String> listed() {
        return Lists.read("foreign-tables.csv").stream()
                .map(line ->
                        String.join(",", line.get("feature"), line.get("table"), line.get("does"), line.get("arrow")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String against(String feature, String owner) {
        return FeatureGraph.reach(feature).contains(owner) ? "along" : "against";
    }

    /** Package of a source of the domain; the name of the module for any other. */
    private static String feature(Path file) {
        return file.startsWith(DOMAIN)
                ? DOMAIN.relativize(file.getParent()).toString().replace('/', '.')
                : Checkout.ROOT.relativize(file).getName(0).toString();
    }
}
