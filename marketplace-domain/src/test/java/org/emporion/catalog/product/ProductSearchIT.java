package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** How sellers find their products among many: by words, and by what these are narrowed down to. */
class ProductSearchIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void wordsAreFoundInAnyOrderAndCaseInTitleAndBrand() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "AB-1");
        add("Wool shirt", "Blue Mill", "fashion-mens-shirts", "AB-2");
        add("Linen towel", "Red Barn", "kitchen-tableware-mugs", "AB-3");

        assertThat(words("SHIRT linen")).containsExactly("Linen shirt");
        assertThat(words("mill  shi")).containsExactly("Linen shirt", "Wool shirt");
        assertThat(words("red LINEN")).containsExactly("Linen towel");
        assertThat(words("linen silk")).isEmpty();
    }

    @Test
    void lettersOfOtherLanguagesAreFoundInAnyCase() {
        add("\u0130stanbul \u00c4rmel \u0421\u0442\u043e\u043b", "\u00d8rsted", "fashion-mens-shirts", "\u00dc-1");

        assertThat(words("\u0130STANBUL \u00e4RMEL")).hasSize(1);
        add("Gro\u00dfe Tasse, Cafe\u0301", "", "kitchen-tableware-mugs", "B-2");
        assertThat(words("GROSSE caf\u00e9")).hasSize(1);
        assertThat(words("gro\u00dfe")).hasSize(1);
        assertThat(words("istanbul \u0441\u0422\u041e\u041b \u00f8RSTED \u00fc-1"))
                .hasSize(1);
    }

    @Test
    void productsAreFoundByPartOfASkuOrBarcodeAndByTheirWholeAddress() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "MILL-0815-XL");
        add("Wool shirt", "Blue Mill", "fashion-mens-shirts", "MILL-4711-S");

        assertThat(words("0815-x")).containsExactly("Linen shirt");
        assertThat(words("code-mill-47")).containsExactly("Wool shirt");
        assertThat(words("wool-shirt")).containsExactly("Wool shirt");
        assertThat(words("wool-shi")).isEmpty();
    }

    @Test
    void signsOfPatternsStandForThemselves() {
        add("Shirt 100% linen", "Blue Mill", "fashion-mens-shirts", "A_1");
        add("Shirt 1000 linen", "Blue Mill", "fashion-mens-shirts", "AB1");

        assertThat(words("100%")).containsExactly("Shirt 100% linen");
        assertThat(words("a_1")).containsExactly("Shirt 100% linen");
        assertThat(words("\\")).isEmpty();
    }

    @Test
    void aCategoryStandsForAllBelowIt() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "AB-1");
        add("Mug", "Blue Mill", "kitchen-tableware-mugs", "AB-2");

        assertThat(filtered("fashion", null, null, null)).containsExactly("Linen shirt");
        assertThat(filtered("kitchen-tableware-mugs", null, null, null)).containsExactly("Mug");
        assertThat(filtered("no-such-category", null, null, null)).isEmpty();
    }

    @Test
    void aBrandIsFoundByAPartOfItInAnyCase() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "AB-1");
        add("Mug", "Gro\u00df", "kitchen-tableware-mugs", "AB-2");

        assertThat(filtered(null, "MILL", null, null)).containsExactly("Linen shirt");
        assertThat(filtered(null, "gross", null, null)).containsExactly("Mug");
    }

    @Test
    void oneAndTheSameVariantLiesWithinThePrices() {
        shop.seller(seat, catalog -> catalog.create(seat, priced("Cheap or dear", "10.00", "30.00")));
        shop.seller(seat, catalog -> catalog.create(seat, priced("Middle", "20.00", "20.00")));

        assertThat(filtered(null, null, prices("15.00", "25.00"), null)).containsExactly("Middle");
        assertThat(filtered(null, null, prices("20.01", null), null)).containsExactly("Cheap or dear");
        assertThat(filtered(null, null, prices(null, "20.00"), null)).containsExactly("Cheap or dear", "Middle");
        assertThat(filtered(null, null, new ProductQuery.Prices(Money.parse("1", "USD"), null), null))
                .isEmpty();
    }

    @Test
    void bothDaysBetweenWhichAProductChangedAreIncluded() {
        changed(add("First", "Blue Mill", "fashion-mens-shirts", "AB-1"), LocalDate.of(2026, 5, 1), 0);
        changed(add("Last", "Blue Mill", "fashion-mens-shirts", "AB-2"), LocalDate.of(2026, 5, 3), 86_399);
        LocalDate first = LocalDate.of(2026, 5, 1);
        LocalDate last = LocalDate.of(2026, 5, 3);

        assertThat(filtered(null, null, null, new DayRange(first, last))).containsExactly("First", "Last");
        assertThat(filtered(null, null, null, new DayRange(first.plusDays(1), null)))
                .containsExactly("Last");
        assertThat(filtered(null, null, null, new DayRange(null, last.minusDays(1))))
                .containsExactly("First");
    }

    @Test
    void whatIsFoundIsCountedAndOfOneStoreOnly() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "AB-1");
        add("Wool shirt", "Blue Mill", "fashion-mens-shirts", "AB-2");
        ProductQuery shirts = new ProductQuery("shirt", null, null, null);

        assertThat(shop.seller(seat, catalog -> catalog.list(seat, shirts, new Page.Request(1, 1)))
                        .total())
                .isEqualTo(2);
        Seat stranger = TestStores.anOpenStore(shop.database());
        assertThat(shop.seller(stranger, catalog -> catalog.list(stranger, shirts, Page.Request.first(20)))
                        .total())
                .isZero();
    }

    @Test
    void aFileHasTheProductsOfTheNarrowedListAFewAtATimeTheLatestFirst() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "AB-1");
        add("Wool shirt", "Blue Mill", "fashion-mens-shirts", "AB-2");
        add("Mug", "Blue Mill", "kitchen-tableware-mugs", "AB-3");
        add("Silk shirt", "Red Barn", "fashion-mens-shirts", "AB-4");
        add("Felt shirt", "Blue Mill", "fashion-mens-shirts", "AB-5");
        Map<String, String> filters = Map.of("category", "fashion", "brand", "Blue Mill");

        long found = inFile(export -> export.count(seat.tenant(), seat.zone(), filters));
        List<ExportSource.Row> first = inFile(export -> export.after(seat.tenant(), seat.zone(), filters, null, 2));
        UUID last = first.get(1).key();
        List<ExportSource.Row> others = inFile(export -> export.after(seat.tenant(), seat.zone(), filters, last, 2));

        assertThat(found).isEqualTo(3);
        assertThat(first).extracting(row -> row.cells().get("title")).containsExactly("Felt shirt", "Wool shirt");
        assertThat(others).extracting(row -> row.cells().get("title")).containsExactly("Linen shirt");
        assertThat(first.get(0).cells())
                .containsEntry("price", Money.parse("19.90", "EUR"))
                .containsEntry("available", 1L)
                .containsEntry("state", ProductStatus.DRAFT)
                .containsKeys("category", "taxClass", "changed");
    }

    @Test
    void programsFollowProductsAndAskForWhatHasChangedSince() {
        UUID first = add("Jug", "Mill", "fashion-mens-shirts", "JUG-1");
        UUID second = add("Mug", "Mill", "fashion-mens-shirts", "MUG-1");
        changed(first, LocalDate.of(2026, 5, 1), 0);
        changed(second, LocalDate.of(2026, 5, 2), 0);

        assertThat(next(ProductQuery.everything(), null, 1)).containsExactly("Mug");
        assertThat(next(ProductQuery.everything(), second, 5)).containsExactly("Jug");
        assertThat(next(since(LocalDate.of(2026, 5, 1)), null, 5)).containsExactly("Mug", "Jug");
        assertThat(titles(since(LocalDate.of(2026, 5, 2)))).containsExactly("Mug");

        shop.inStore(seat, em -> new Sql(em).update("update product set status = 'ARCHIVED' where title = ?", "Mug"));
        assertThat(titles(since(LocalDate.of(2026, 5, 1))))
                .as("archived ones too")
                .containsExactly("Jug", "Mug");
        assertThat(words("m")).doesNotContain("Mug");
    }

    @Test
    void productsWithoutAWeightAreCountedOnceEachUnlessTheyAreArchived() {
        add("Linen shirt", "Blue Mill", "fashion-mens-shirts", "AB-1");
        shop.seller(seat, catalog -> catalog.create(seat, priced("Wool", "19.90", "29.90")));
        UUID towel = add("Linen towel", "Red Barn", "kitchen-tableware-mugs", "AB-3");
        assertThat(unweighed()).isEqualTo(3);

        shop.inStore(seat, em -> new Sql(em)
                .update("update variant set weight_grams = 250 where sku in ('AB-1', 'Wool-S')"));
        shop.inStore(seat, em -> new Sql(em).update("update product set status = 'ARCHIVED' where id = ?", towel));
        assertThat(unweighed()).as("one of two sizes is weighed").isEqualTo(1);
    }

    private long unweighed() {
        return shop.seller(seat, catalog -> catalog.unweighed(seat));
    }

    private List<String> next(ProductQuery query, UUID after, int most) {
        return shop.seller(seat, catalog -> catalog.next(seat, query, after, most)).stream()
                .map(ProductQuery.Row::title)
                .toList();
    }

    private static ProductQuery since(LocalDate day) {
        java.time.Instant start = day.atStartOfDay(DayRange.ZONE).toInstant();
        return new ProductQuery(
                null, null, new ProductQuery.Filters(null, null, null, null, start), ProductQuery.Sort.TITLE);
    }

    private <T> T inFile(Function<ExportSource, T> call) {
        return shop.inStore(
                seat, em -> call.apply(new ProductExport(CatalogFixture.rows(em), CatalogFixture.stores(em))));
    }

    private UUID add(String title, String brand, String category, String sku) {
        ProductInput input = new ProductInput(
                title, null, "", brand, category, null, null, List.of(), List.of(variant(sku, Map.of(), "19.90")));
        return shop.seller(seat, catalog -> catalog.create(seat, input)).id();
    }

    private static ProductInput priced(String title, String small, String large) {
        return new ProductInput(
                title,
                null,
                "",
                "Blue Mill",
                "fashion-mens-shirts",
                null,
                null,
                List.of(new Option("Size", List.of("S", "L"))),
                List.of(
                        variant(title + "-S", Map.of("Size", "S"), small),
                        variant(title + "-L", Map.of("Size", "L"), large)));
    }

    private static ProductInput.Variant variant(String sku, Map<String, String> options, String price) {
        return new ProductInput.Variant(
                sku, options, new MoneyInput(price, "EUR"), null, "code-" + sku, null, 1L, null, null);
    }

    private void changed(UUID product, LocalDate day, long second) {
        shop.inStore(seat, em -> new Sql(em)
                .update(
                        "update product set updated_at = ? where id = ?",
                        day.atStartOfDay(DayRange.ZONE).plusSeconds(second).toInstant(),
                        product));
    }

    private static ProductQuery.Prices prices(String from, String to) {
        return new ProductQuery.Prices(
                from == null ? null : Money.parse(from, "EUR"), to == null ? null : Money.parse(to, "EUR"));
    }

    private List<String> words(String words) {
        return titles(new ProductQuery(words, null, null, ProductQuery.Sort.TITLE));
    }

    private List<String> filtered(String category, String brand, ProductQuery.Prices price, DayRange changed) {
        ProductQuery.Filters filters = new ProductQuery.Filters(category, brand, price, changed);
        return titles(new ProductQuery(null, null, filters, ProductQuery.Sort.TITLE));
    }

    private List<String> titles(ProductQuery query) {
        return shop.seller(seat, catalog -> catalog.list(seat, query, Page.Request.first(20))).items().stream()
                .map(ProductQuery.Row::title)
                .toList();
    }
}
