package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.TestStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that lead to no category, until the store has put their products somewhere. */
class ImportTypesIT {

    private static final String HEADER = "Handle,Title,Type,Variant Price\n";

    private final CatalogFixture shop = new CatalogFixture();

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void open() {
        imports = new ImportFixture(shop, TestStores.anOpenStore(shop.database()), folder);
    }

    @Test
    void typesWithoutACategoryAreListedWithTheirProductsTheMostFrequentFirst() {
        imports.imported(HEADER + "a,A,Glow Series,5\nb,B,Glow Series,5\nc,C,Xyzzy,5\nd,D,Lamps,5\ne,E,,5\n");

        assertThat(types())
                .extracting(each -> each.type() + " " + each.products())
                .containsExactly("Glow Series 2", "Xyzzy 1");
        assertThat(products("Xyzzy")).containsExactly(imports.product("c").id());
    }

    @Test
    void whatIsMovedToACategoryIsRememberedForTheNextFile() {
        imports.imported(HEADER + "a,A,Glow Series,5\nb,B,Glow Series,5\nc,C,Glow Series,5\n");
        move("bikes-accessories", products("Glow Series").subList(0, 2));

        ImportView job = imports.imported(HEADER + "c,C,Glow Series,5\nd,D,GLOW series,5\n");

        assertThat(imports.product("c").categoryCode()).isEqualTo("bikes-accessories");
        assertThat(imports.product("d").categoryCode()).isEqualTo("bikes-accessories");
        assertThat(job.warnings()).isZero();
        assertThat(types()).isEmpty();
    }

    @Test
    void whatWasPutElsewhereByHandStaysWhereItIs() {
        imports.imported(HEADER + "a,A,Apparel,5\nb,B,Apparel,5\n");
        assertThat(imports.product("a").categoryCode()).isEqualTo("fashion");
        move("fashion-shoes", List.of(imports.product("a").id()));

        imports.imported(HEADER + "a,A,Apparel,5\nb,B,Apparel,5\n");

        assertThat(imports.product("a").categoryCode()).isEqualTo("fashion-shoes");
        assertThat(imports.product("b").categoryCode()).isEqualTo("fashion");
    }

    @Test
    void thePathOfACategoryIsRememberedWhereThereIsNoType() {
        String header = "Handle,Title,Product Category,Variant Price\n";
        imports.imported(header + "a,A,Things > Xyzzy,5\n");
        assertThat(types()).extracting(ImportedType::type).containsExactly("Things > Xyzzy");
        move("paper", products("Things > Xyzzy"));

        imports.imported(header + "b,B,Things > Xyzzy,5\n");

        assertThat(imports.product("b").categoryCode()).isEqualTo("paper");
    }

    private List<ImportedType> types() {
        return imports.asksTypes(facade -> facade.withoutCategory(imports.seat(), 10));
    }

    private List<UUID> products(String type) {
        String key = types().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow()
                .key();
        return imports.asksTypes(facade -> facade.products(imports.seat(), key));
    }

    private void move(String category, List<UUID> products) {
        shop.inStore(imports.seat(), em -> {
            CatalogFixture.bulk(em)
                    .hold(imports.seat().tenant(), products)
                    .values()
                    .forEach(each -> each.classify(category));
            return null;
        });
    }
}
