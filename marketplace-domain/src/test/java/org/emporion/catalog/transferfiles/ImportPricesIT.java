package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.export.WantedExport;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Money;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prices in other currencies that product files bring in and take out. */
class ImportPricesIT {

    private static final String HEADER = "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price";
    private static final String ALL = HEADER + ",Price USD,Compare At Price USD,Price JPY\n";
    private static final String SHIRT =
            "shirt,Shirt,true,Size,S,S-1,39.90,45.00,60.00,6200\nshirt,,,,M,S-2,41.90,47.00,,\n";

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void open() {
        imports = new ImportFixture(shop, seat, folder);
    }

    @Test
    void aFileBringsPricesInThatSellersAndBuyersSee() {
        ImportView job = imports.imported(ALL + SHIRT);

        assertThat(imports.codes(job)).isEmpty();
        assertThat(prices("shirt"))
                .isEqualTo(Map.of("S-1 JPY", "6200", "S-1 USD", "45.00 < 60.00", "S-2 USD", "47.00"));
        assertThat(shop.buyer(catalog -> catalog.product(seat.storeSlug(), "shirt", "USD"))
                        .variants()
                        .get(1)
                        .price())
                .isEqualTo(Money.parse("47.00", "USD"));
        assertThat(history("S-1", "USD")).containsExactly(4500L);
    }

    @Test
    void whatTheFileDoesNotNameStaysAndAnEmptyCellTakesAway() {
        imports.imported(ALL + SHIRT);

        ImportView others = imports.imported(HEADER + "\nshirt,Shirt,true,Size,S,S-1,38.90\n");
        assertThat(ImportFixture.changes(others)).isEqualTo(Map.of("price", 1L));
        ImportView job = imports.imported(HEADER + ",Price USD\nshirt,Shirt,true,Size,S,S-1,38.90,\n");

        assertThat(ImportFixture.changes(job)).isEqualTo(Map.of("otherPrices", 1L));
        assertThat(prices("shirt")).isEqualTo(Map.of("S-1 JPY", "6200", "S-2 USD", "47.00"));
        assertThat(history("S-1", "USD")).containsExactly(4500L, null);
    }

    @Test
    void onlyWhatChangesIsWrittenAndTold() {
        imports.imported(ALL + SHIRT);
        ProductView before = imports.product("shirt");
        assertThat(imports.imported(ALL + SHIRT).changes()).isEmpty();
        assertThat(imports.product("shirt").updatedAt()).isEqualTo(before.updatedAt());

        ImportView job = imports.imported(ALL + SHIRT.replace("47.00", "48.00"));

        assertThat(ImportFixture.changes(job)).isEqualTo(Map.of("otherPrices", 1L));
        assertThat(imports.product("shirt").updatedAt()).isAfter(before.updatedAt());
        assertThat(history("S-1", "USD")).containsExactly(4500L);
        assertThat(history("S-2", "USD")).containsExactly(4700L, 4800L);
    }

    @Test
    void anEarlierPriceStaysWithoutItsColumnUnlessThePriceReachesIt() {
        imports.imported(ALL + SHIRT);

        imports.imported(HEADER + ",Price USD\nshirt,Shirt,true,Size,S,S-1,39.90,50.00\n");
        assertThat(prices("shirt")).containsEntry("S-1 USD", "50.00 < 60.00");
        imports.imported(HEADER + ",Price USD\nshirt,Shirt,true,Size,S,S-1,39.90,60.00\n");
        assertThat(prices("shirt")).containsEntry("S-1 USD", "60.00");

        ImportView job = imports.imported(HEADER + ",Compare At Price USD,Compare At Price GBP\n"
                + "shirt,Shirt,true,Size,S,S-1,39.90,55.00,70.00\nshirt,,,,M,S-2,41.90,70.00,\n");
        assertThat(prices("shirt")).containsEntry("S-1 USD", "60.00").containsEntry("S-2 USD", "47.00 < 70.00");
        assertThat(imports.codes(job)).containsExactly("2 NOT_HIGHER", "2 PRICE_MISSING");
    }

    @Test
    void manyProductsWithPricesTakeTheSameStatementsAsOne() {
        UUID one = uploaded(cups("jug", 1, "24.50"));
        UUID many = uploaded(cups("cup", 60, "24.50"));
        List<String> added = sent(one);
        assertThat(sent(many)).isEqualTo(added);

        UUID oneAgain = uploaded(cups("jug", 1, "25.50"));
        UUID manyAgain = uploaded(cups("cup", 60, "26.50"));
        List<String> changed = sent(oneAgain);
        assertThat(sent(manyAgain)).isEqualTo(changed);
        assertThat(prices("cup-59")).isEqualTo(Map.of("cup-59 USD", "26.50"));
    }

    @Test
    void whatIsWrittenAsAFileComesIntoAnotherStoreAsItWas() throws IOException {
        imports.imported(ALL + SHIRT + "mug,Mug,true,Title,Default Title,M-1,19.90,,,\n");
        shop.aPublishedProduct(seat, "P-1", 7);
        shop.inStore(seat, em -> CatalogFixture.prices(em)
                .change(
                        seat,
                        List.of(new PriceLine(
                                "P-1", new MoneyInput("89.00", "PLN"), Optional.of(new MoneyInput("99", "PLN"))))));
        byte[] file = imports.written();
        Seat other = TestStores.anOpenStore(shop.database());
        ImportFixture there = new ImportFixture(shop, other, folder);

        ImportView job = there.imported(file, false);

        assertThat(there.codes(job)).isEmpty();
        assertThat(job.products()).isEqualTo(new ImportView.Products(3, 0, 0));
        for (ProductView each : imports.all()) {
            assertThat(there.titled(each.title()))
                    .usingRecursiveComparison()
                    .comparingOnlyFields("slug", "status", "description", "brand", "category", "options")
                    .isEqualTo(each);
            assertThat(there.titled(each.title()).variants())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "image")
                    .isEqualTo(each.variants());
            assertThat(prices(other, there.titled(each.title()))).isEqualTo(prices(seat, each));
        }
        assertThat(imports.imported(file, true).changes())
                .as("nothing changes at home")
                .isEmpty();
    }

    @Test
    void aFileIsReadByProductsAFewAtATimeInTheSameStatements() throws IOException {
        imports.imported(cups("cup", 9, "24.50"));
        List<String> headings = imports.wanted().columns().stream()
                .map(WantedExport.Column::heading)
                .toList();

        assertThat(headings).contains("Price USD", "Compare At Price USD").doesNotContain("Price JPY");
        assertThat(imports.read(5, null)).hasSize(1);
        assertThat(imports.read(20, null)).hasSize(4);
        assertThat(OverheardDriver.during(() -> imports.read(20, null)))
                .hasSameSizeAs(OverheardDriver.during(() -> imports.read(5, null)));
        assertThat(new String(imports.written(), StandardCharsets.UTF_8).lines())
                .hasSize(10);
        long count = shop.inStore(seat, em -> ImportFixture.source(em).count(seat.tenant(), seat.zone(), Map.of()));
        assertThat(count).isEqualTo(9);
    }

    private UUID uploaded(String csv) {
        return imports.uploaded(csv.getBytes(StandardCharsets.UTF_8), false);
    }

    private static String cups(String handle, int many, String price) {
        StringBuilder csv = new StringBuilder("Handle,Title,Published,Variant Price,Price USD\n");
        for (int i = 0; i < many; i++) {
            csv.append("%1$s-%2$d,Cup %2$d,true,19.90,%3$s\n".formatted(handle, i, price));
        }
        return csv.toString();
    }

    /** What a run of the import sends; the values of a list count as one, however many they are. */
    private List<String> sent(UUID job) {
        return OverheardDriver.during(() -> {
                    imports.run(job, imports.new Steps());
                    return job;
                })
                .stream()
                .map(sql -> sql.replaceAll("IN \\([?,() ]*\\)", "IN (?)"))
                .toList();
    }

    private Map<String, String> prices(String slug) {
        return prices(seat, imports.product(slug));
    }

    /** By SKU and currency, with the price to compare with. */
    private Map<String, String> prices(Seat of, ProductView product) {
        Map<String, String> prices = new TreeMap<>();
        List<OtherPrice> others =
                shop.inStore(of, em -> CatalogFixture.prices(em).others(of, product.id()));
        for (OtherPrice each : others) {
            String sku = product.variants().stream()
                    .filter(variant -> variant.id().equals(each.variantId()))
                    .findFirst()
                    .orElseThrow()
                    .sku();
            List<String> amounts = new ArrayList<>(List.of(each.price().amount().toPlainString()));
            if (each.compareAt() != null) {
                amounts.add(each.compareAt().amount().toPlainString());
            }
            prices.put(sku + " " + each.price().currency(), String.join(" < ", amounts));
        }
        return prices;
    }

    private List<Long> history(String sku, String currency) {
        return shop.inStore(seat, em -> new Sql(em)
                .statement(
                        "select c.price_minor from price_change c join variant v on v.tenant_id = c.tenant_id and v.id = c.variant_id"
                                + " where v.sku = :sku and c.currency = :currency order by c.since")
                .with("sku", sku)
                .with("currency", currency)
                .list(row -> row.numberOrNull("price_minor")));
    }
}
