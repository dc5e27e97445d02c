package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.cart.TestCarts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a SKU stands for several variants, their option values tell which is meant. */
class ImportSizesIT {

    private static final String HEADER =
            "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price\n";
    private static final String FIRST =
            HEADER + "sock,Sock,true,Size,S,SOCK,5,10.00\n" + "sock,,,,M,SOCK,6,20.00\n" + "sock,,,,L,SOCK,7,30.00\n";
    private static final String OTHER_ORDER =
            HEADER + "sock,Sock,true,Size,L,SOCK,7,30.00\n" + "sock,,,,S,SOCK,5,10.00\n" + "sock,,,,M,SOCK,6,20.00\n";

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
    void cartAndStockStayWithTheirSizeWhenTheRowsComeInAnotherOrder() {
        imports.imported(FIRST);
        Map<String, ProductView.Variant> before = sizes();
        Supplier<Cart.Line> bought = bought(before.get("S").id());

        imports.imported(OTHER_ORDER.getBytes(StandardCharsets.UTF_8), true);

        Cart.Line line = bought.get();
        assertThat(line.options()).isEqualTo(Map.of("Size", "S"));
        assertThat(line.unitPrice().minor()).isEqualTo(1000);
        assertThat(line.problem()).isNull();
        assertThat(sizes()).isEqualTo(before);
        assertThat(imports.count("select count(*) as n from stock_movement where kind = 'IMPORT'"))
                .isEqualTo(3);
    }

    @Test
    void aFileOfOnlySomeRowsMeansTheSizeAndNotWhoGotTheSkuFirst() {
        imports.imported(FIRST);
        Map<String, UUID> before = ids();

        ImportView medium = imports.imported(HEADER + "sock,Sock,true,Size,M,SOCK,6,22.00\n");
        ImportView larger = imports.imported(HEADER + "sock,Sock,true,Size,XL,SOCK,1,40.00\n");

        assertThat(ImportFixture.changes(medium)).isEqualTo(Map.of("price", 1L));
        assertThat(ImportFixture.changes(larger)).containsEntry("variants", 1L).doesNotContainKey("price");
        assertThat(ids()).containsAllEntriesOf(before).hasSize(4).containsKey("XL");
        assertThat(sizes().get("M").price().minor()).isEqualTo(2200);
        assertThat(sizes().get("S").price().minor()).isEqualTo(1000);
        assertThat(imports.product("sock").options().get(0).values()).containsExactly("S", "M", "L", "XL");
    }

    @Test
    void aNewSizeAheadOfTheOthersTakesNoSkuAway() {
        imports.imported(FIRST);
        Map<String, ProductView.Variant> before = sizes();

        ImportView job = imports.imported(HEADER + "sock,Sock,true,Size,XS,SOCK,1,5.00\n"
                + FIRST.substring(HEADER.length()).replace("Sock,true,Size", ",,"));

        assertThat(job.products()).isEqualTo(new ImportView.Products(0, 1, 0));
        assertThat(sizes()).containsAllEntriesOf(before).hasSize(4);
        assertThat(sizes().get("XS").sku()).isEqualTo("SOCK-4");
    }

    @Test
    void skusThatChangePlacesDoNotHitEachOther() {
        imports.imported(FIRST);
        Map<String, UUID> before = ids();

        ImportView job = imports.imported(HEADER + "sock,Sock,true,Size,S,SOCK-2,5,10.00\n" + "sock,,,,M,SOCK,6,20.00\n"
                + "sock,,,,L,SOCK-3,7,30.00\n");

        assertThat(job.products()).as(imports.errors(job)).isEqualTo(new ImportView.Products(0, 1, 0));
        assertThat(ids()).isEqualTo(before);
        assertThat(sizes().get("S").sku()).isEqualTo("SOCK-2");
        assertThat(sizes().get("M").sku()).isEqualTo("SOCK");
        assertThat(ImportFixture.changes(job)).isEqualTo(Map.of("sku", 1L));
    }

    @Test
    void aSkuOfItsOwnStillTellsTheVariantWhoseSizeIsRenamed() {
        imports.imported(FIRST.replace("S,SOCK", "S,A").replace("M,SOCK", "M,B").replace("L,SOCK", "L,C"));
        UUID medium = ids().get("M");

        imports.imported(
                FIRST.replace("S,SOCK", "S,A").replace("M,SOCK", "Medium,B").replace("L,SOCK", "L,C"));

        assertThat(ids()).containsEntry("Medium", medium).doesNotContainKey("M").hasSize(3);
    }

    @Test
    void cartAndStockStayWithTheirSizeWhenAFileRepeatsOneOfTheSkus() {
        imports.imported(FIRST.replace("S,SOCK", "S,A").replace("M,SOCK", "M,B").replace("L,SOCK", "L,C"));
        Map<String, UUID> before = ids();
        Supplier<Cart.Line> bought = bought(before.get("L"));
        String file = HEADER + "sock,Sock,true,Size,L,A,7,30.00\n" + "sock,,,,M,A,6,20.00\n" + "sock,,,,S,C,5,10.00\n";

        ImportView job = imports.imported(file.getBytes(StandardCharsets.UTF_8), true);
        ImportView again = imports.imported(file.getBytes(StandardCharsets.UTF_8), true);

        assertThat(job.products()).as(imports.errors(job)).isEqualTo(new ImportView.Products(0, 1, 0));
        assertThat(ImportFixture.changes(job))
                .as("the order of the sizes, too")
                .isEqualTo(Map.of("sku", 1L, "options", 1L));
        assertThat(again.changes()).isEmpty();
        assertThat(ids()).isEqualTo(before);
        assertThat(imports.product("sock").variants()).hasSize(3);
        assertThat(bought.get().options()).isEqualTo(Map.of("Size", "L"));
        assertThat(bought.get().unitPrice().minor()).isEqualTo(3000);
        assertThat(bought.get().problem()).isNull();
        assertThat(imports.count("select count(*) as n from stock_movement where kind = 'IMPORT'"))
                .isEqualTo(3);
    }

    /** The line of a new cart with two of a variant, as it is whenever it is asked for. */
    private Supplier<Cart.Line> bought(UUID variant) {
        TestTransactions transactions = new TestTransactions(shop.database(), "emporion_storefront");
        Sql sql = new Sql(transactions.entityManager());
        TenantScope scope = new TenantScope(transactions.entityManager(), sql);
        Carts carts = TestCarts.of(transactions.entityManager(), scope, Clock.systemUTC(), cart -> Map.of());
        String cart = transactions
                .run(() -> carts.add(carts.create(null).id(), variant, 2))
                .id();
        return () ->
                transactions.run(() -> carts.get(cart)).groups().get(0).lines().get(0);
    }

    private Map<String, ProductView.Variant> sizes() {
        Map<String, ProductView.Variant> sizes = new TreeMap<>();
        imports.product("sock")
                .variants()
                .forEach(each -> sizes.put(each.options().get("Size"), each));
        return sizes;
    }

    private Map<String, UUID> ids() {
        Map<String, UUID> ids = new TreeMap<>();
        sizes().forEach((size, variant) -> ids.put(size, variant.id()));
        return ids;
    }
}
