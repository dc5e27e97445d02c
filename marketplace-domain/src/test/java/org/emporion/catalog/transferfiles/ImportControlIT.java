package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a seller can say to an import, and what it hands back. */
class ImportControlIT {

    private static final String HEADER = "Handle,Title,Vendor,Published,Variant SKU,Variant Price\n";

    private final CatalogFixture shop = new CatalogFixture();

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void open() {
        imports = new ImportFixture(shop, TestStores.anOpenStore(shop.database()), folder);
    }

    @Test
    void asDraftsNothingNewGoesOnSaleAndWhatIsOnSaleStaysSo() {
        imports.imported(HEADER + "mug,Mug,,true,M-1,5\n");
        ImportView job = imported(HEADER + "mug,Better Mug,,true,M-1,5\njug,Jug,,true,J-1,6\n", true, null);

        assertThat(imports.product("mug").status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(imports.product("mug").title()).isEqualTo("Better Mug");
        assertThat(imports.product("jug").status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(job.asDrafts()).isTrue();
        assertThat(job.message()).contains("drafts");
    }

    @Test
    void whatAFilePublishesBeforeTheStoreOpensGoesOnSaleWhenItDoesUnlessItIsAskedForAsDrafts() {
        imports = new ImportFixture(shop, TestStores.aStore(shop.database(), StoreStatus.PENDING), folder);
        ImportView job = imports.imported(HEADER + "mug,Mug,,true,M-1,5\njug,Jug,,WAHR,J-1,0\ncup,Cup,,false,C-1,5\n");

        assertThat(job.message()).contains("go on sale when it opens");
        assertThat(imports.product("mug").status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(imports.product("mug").publishWhenOpen()).isTrue();
        assertThat(imports.product("jug").publishWhenOpen()).isFalse();
        assertThat(imports.product("cup").publishWhenOpen()).isFalse();

        imports.imported(HEADER + "mug,Mug,,,M-1,6\ncup,Cup,,true,C-1,5\n");
        assertThat(imports.product("mug").publishWhenOpen()).isTrue();
        assertThat(imports.product("cup").publishWhenOpen()).isTrue();

        imported(HEADER + "mug,Mug,,false,M-1,6\ntin,Tin,,true,T-1,5\n", true, null);
        assertThat(imports.product("mug").publishWhenOpen()).isFalse();
        assertThat(imports.product("tin").publishWhenOpen()).isFalse();
    }

    @Test
    void theEncodingThatIsSaidCounts() {
        byte[] file = (HEADER + "cup,\u0150szi b\u00f6gre,,true,C-1,5\n").getBytes(Charset.forName("windows-1250"));
        UUID id = imports.uploaded(file, new ImportUploads.Order("shopify", "a.csv", false, false, "Windows-1250"));
        imports.run(id, imports.new Steps());

        assertThat(imports.product("cup").title()).isEqualTo("\u0150szi b\u00f6gre");
        assertThat(imports.view(id).warnings()).isZero();
        assertThatThrownBy(() ->
                        imports.uploaded(file, new ImportUploads.Order("shopify", "a.csv", false, false, "klingon")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.getMessage())
                        .contains("windows-1250"));
    }

    @Test
    void anImportThatIsStoppedWhileItWaitsReadsNothingAndLeavesNoFile() throws IOException {
        UUID id = imports.uploaded((HEADER + "mug,Mug,,true,M-1,5\n").getBytes(StandardCharsets.UTF_8), false);
        imports.asks(facade -> facade.cancel(imports.seat(), id));
        imports.run(id, imports.new Steps());

        assertThat(imports.view(id).status()).isEqualTo(ImportView.Status.CANCELLED);
        assertThat(imports.all()).isEmpty();
        assertThat(imports.counted)
                .first()
                .isEqualTo(Counted.once("emporion_imports_ended").with("state", "CANCELLED"));
        try (var files = Files.list(folder.resolve("inbox"))) {
            assertThat(files).isEmpty();
        }
        assertThatThrownBy(() -> imports.asks(facade -> facade.cancel(imports.seat(), id)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anImportThatIsStoppedWhileItRunsKeepsWhatItHasTakenIn() {
        String cups = IntStream.range(0, 450)
                .mapToObj(i -> "cup-" + i + ",Cup " + i + ",,true,C-" + i + ",5\n")
                .collect(Collectors.joining());
        UUID id = imports.uploaded((HEADER + cups).getBytes(StandardCharsets.UTF_8), false);
        imports.run(id, imports.new Steps() {
            @Override
            boolean save(TenantId tenant, UUID job, List<ImportedProduct> chunk, Position from, Position to) {
                boolean goesOn = super.save(tenant, job, chunk, from, to);
                if (imports.view(id).status() == ImportView.Status.RUNNING) {
                    imports.asks(facade -> facade.cancel(imports.seat(), id));
                }
                return goesOn;
            }
        });

        assertThat(imports.view(id).status()).isEqualTo(ImportView.Status.CANCELLED);
        assertThat(imports.view(id).products().created()).isEqualTo(200);
        assertThat(imports.count("select count(*) as n from product")).isEqualTo(200);
    }

    @Test
    void whatWasToldIsGroupedErrorsFirstThenTheMostFrequent() {
        ImportView job = imports.imported("Handle,Title,Type,Variant Price\na,A,Xyzzy,5\nb,B,Xyzzy,5\nc,C,Plugh,no\n");

        List<ImportProblemGroup> groups = imports.asks(facade -> facade.groups(imports.seat(), job.id()));

        assertThat(groups)
                .extracting(each -> each.code() + " " + each.notes() + " " + each.line())
                .containsExactly("AMOUNT 1 4", "UNKNOWN_TYPE 3 2");
        assertThat(groups.get(0).error()).isTrue();
        assertThat(problems(job, "UNKNOWN_TYPE", new Page.Request(1, 2)).items())
                .extracting(ImportProblem::line)
                .containsExactly(2L, 3L);
        Page<ImportProblem> second = problems(job, "UNKNOWN_TYPE", new Page.Request(2, 2));
        assertThat(second.items()).extracting(ImportProblem::line).containsExactly(4L);
        assertThat(second.total()).isEqualTo(3);
        assertThat(problems(job, null, Page.Request.first(100)).total()).isEqualTo(4);
    }

    @Test
    void aKindShowsThreeExamplesNoTwoOfThemTheSame() {
        ImportView job = imports.imported("Handle,Title,Type,Variant Price\na,A,Xyzzy,5\nb,B,Xyzzy,5\nc,C,Plugh,5\n"
                + "d,D,Grault,5\ne,E,Garply,5\n");

        List<ImportProblemGroup> groups = imports.asks(facade -> facade.groups(imports.seat(), job.id()));

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).notes()).isEqualTo(5);
        assertThat(groups.get(0).example()).contains("Xyzzy");
        assertThat(groups.get(0).others()).hasSize(2);
        assertThat(groups.get(0).others().get(0)).contains("Plugh");
        assertThat(groups.get(0).others().get(1)).contains("Grault");
    }

    @Test
    void theRowsThatWereRefusedAreHandedBackAndComeInWhenTheyAreRepaired() throws IOException {
        ImportView job = imports.imported(HEADER + "mug,Mug,,true,M-1,5\njug,Jug,,true,J-1,dear\n");

        assertThat(job.products()).isEqualTo(new ImportView.Products(1, 0, 1));
        assertThat(job.handsBack()).isTrue();
        Path rows = refused(job).orElseThrow();
        String repaired = Files.readString(rows).replace("dear", "6");
        ImportView again = imports.imported(repaired);

        assertThat(again.products()).isEqualTo(new ImportView.Products(1, 0, 0));
        assertThat(again.handsBack()).isFalse();
        assertThat(imports.all()).extracting(ProductView::title).containsExactlyInAnyOrder("Mug", "Jug");
    }

    @Test
    void theRowsThatWereRefusedAreKeptForAWhile() {
        String removals = "select count(*) as n from portal_task where task_name = 'import.forget'";
        long before = imports.count(removals);
        ImportView job = imports.imported(HEADER + "jug,Jug,,true,J-1,dear\n");
        Path rows = refused(job).orElseThrow();
        assertThat(imports.count(removals)).isEqualTo(before + 1);

        new RefusedRemoval(imports.new Steps())
                .run(new Task(
                        RefusedRemoval.KIND,
                        Optional.of(imports.seat().tenant()),
                        job.id().toString()));

        assertThat(rows).doesNotExist();
        assertThat(refused(job)).isEmpty();
    }

    private Page<ImportProblem> problems(ImportView job, String code, Page.Request page) {
        return imports.asks(facade -> facade.problems(imports.seat(), job.id(), code, page));
    }

    private Optional<Path> refused(ImportView job) {
        return imports.asks(facade -> facade.refused(imports.seat(), job.id()));
    }

    private ImportView imported(String csv, boolean asDrafts, String encoding) {
        UUID id = imports.uploaded(
                csv.getBytes(StandardCharsets.UTF_8),
                new ImportUploads.Order("shopify", "a.csv", false, asDrafts, encoding));
        imports.run(id, imports.new Steps());
        return imports.view(id);
    }
}
