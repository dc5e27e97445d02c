package org.emporion.catalog.transferfiles;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.pricing.TestPrices;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.ground.export.ExportCells;
import org.emporion.ground.export.ExportFormat;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.export.WantedExport;
import org.emporion.ground.files.MediaStore;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.stock.stock.TestStock;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** Imports on a real database, each step in a transaction of its own, as in the container. */
final class ImportFixture {

    private final CatalogFixture shop;
    private final Seat seat;
    private final MediaStore store;
    final List<Counted> counted = new CopyOnWriteArrayList<>();

    ImportFixture(CatalogFixture shop, Seat seat, Path folder) {
        this.shop = shop;
        this.seat = seat;
        this.store = new MediaStore(folder.toString());
    }

    /** Uploads a file and runs its import to the end. */
    ImportView imported(String csv) {
        return imported(csv, StandardCharsets.UTF_8, false);
    }

    ImportView imported(String csv, Charset charset, boolean updateStock) {
        return imported(csv.getBytes(charset), updateStock);
    }

    ImportView imported(byte[] file, boolean updateStock) {
        UUID job = uploaded(file, updateStock);
        run(job, new Steps());
        return view(job);
    }

    UUID uploaded(byte[] file, boolean updateStock) {
        return uploaded(file, new ImportUploads.Order("shopify", "products.csv", updateStock));
    }

    UUID uploaded(byte[] file, ImportUploads.Order order) {
        return shop.inStore(seat, em -> new ImportUploads(store, imports(em))
                        .start(seat, order, new ByteArrayInputStream(file)))
                .id();
    }

    void run(UUID job, ImportSteps steps) {
        new ImportRun(steps, Currencies.USUAL)
                .run(new Task(ImportRun.KIND, Optional.of(seat.tenant()), job.toString()));
    }

    ImportView view(UUID job) {
        return shop.inStore(seat, em -> imports(em).get(seat, job));
    }

    <T> T asks(Function<Imports, T> question) {
        return shop.inStore(seat, em -> question.apply(imports(em)));
    }

    <T> T asksTypes(Function<ImportTypes, T> question) {
        return shop.inStore(seat, em -> question.apply(new ImportTypes(new ImportedTypes(new Sql(em)))));
    }

    Seat seat() {
        return seat;
    }

    List<String> codes(ImportView job) {
        return shop.inStore(seat, em -> jobs(em).notes(seat.tenant(), job.id())).stream()
                .map(each -> each.line() + " " + each.code())
                .toList();
    }

    String errors(ImportView job) {
        return shop.inStore(seat, em -> imports(em).errors(seat, job.id()));
    }

    ProductView product(String slug) {
        ProductQuery query = new ProductQuery(slug, null, null, null);
        UUID id = shop.seller(seat, catalog -> catalog.list(seat, query, Page.Request.first(20))).items().stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
        return shop.seller(seat, catalog -> catalog.get(seat, id));
    }

    ProductView titled(String title) {
        return all().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    List<ProductView> all() {
        ProductQuery query = new ProductQuery(null, null, null, null);
        return shop.seller(seat, catalog -> catalog.list(seat, query, Page.Request.first(50))).items().stream()
                .map(row -> shop.seller(seat, catalog -> catalog.get(seat, row.id())))
                .toList();
    }

    /** How many products an import says it has changed, by field. */
    static Map<String, Long> changes(ImportView job) {
        return job.changes().stream().collect(Collectors.toMap(ImportView.Change::field, ImportView.Change::products));
    }

    long count(String sql) {
        return shop.inStore(seat, em -> new Sql(em).count(sql));
    }

    private Imports imports(EntityManager em) {
        return new Imports(jobs(em), CatalogFixture.CLOCK);
    }

    private ImportRepository jobs(EntityManager em) {
        Sql sql = new Sql(em);
        ImportFollowUp follows = new ImportFollowUp(new Outbox(sql, CatalogFixture.CLOCK), TestCounts.into(counted));
        return new ImportRepository(em, new Stores(em, new Tenants(em, sql)), follows, sql);
    }

    private ImportSteps steps(EntityManager em) {
        Sql sql = new Sql(em);
        BulkProducts products = CatalogFixture.bulk(em);
        ImportWriter writer = new ImportWriter(
                new KnownProducts(sql, products),
                new ImportedRows(
                        products,
                        new ListingQueue(sql, CatalogFixture.CLOCK),
                        new ImportedTypes(sql),
                        new ImportPrices(TestPrices.others(em))),
                new ImportPictures(products),
                new ImportStock(TestStock.of(em)),
                CatalogFixture.CLOCK);
        return new ImportSteps(
                new TenantScope(em, sql), jobs(em), writer, CatalogFixture.classes(em), CatalogFixture.CLOCK);
    }

    /** The products as a file, as an export writes it, a product at a time. */
    byte[] written() throws IOException {
        List<String> headings =
                wanted().columns().stream().map(WantedExport.Column::heading).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportFormat.Sheet sheet = ExportFormat.CSV.open(out, headings)) {
            for (List<ExportSource.Row> rows = read(5, null);
                    !rows.isEmpty();
                    rows = read(5, rows.get(rows.size() - 1).key())) {
                for (ExportSource.Row row : rows) {
                    sheet.row(headings.stream()
                            .map(each -> ExportCells.plain(row.cells().get(each), seat.zone()))
                            .toList());
                }
            }
        }
        return out.toByteArray();
    }

    WantedExport wanted() {
        return shop.inStore(seat, em -> new ProductFiles(TestPrices.others(em)).wanted(seat, ExportFormat.CSV));
    }

    List<ExportSource.Row> read(int most, UUID after) {
        return shop.inStore(seat, em -> source(em).after(seat.tenant(), seat.zone(), Map.of(), after, most));
    }

    static ProductFileExport source(EntityManager em) {
        return new ProductFileExport(
                new KnownProducts(new Sql(em), CatalogFixture.bulk(em)),
                TestPrices.others(em),
                CatalogFixture.classes(em));
    }

    /** The real steps, each in its own transaction. */
    class Steps extends ImportSteps {

        Steps() {
            super(null, null, null, null, null);
        }

        @Override
        Optional<Start> begin(TenantId tenant, UUID id) {
            return in(steps -> steps.begin(tenant, id));
        }

        @Override
        Optional<String> leftOver(TenantId tenant, UUID id) {
            return in(steps -> steps.leftOver(tenant, id));
        }

        @Override
        boolean save(TenantId tenant, UUID id, List<ImportedProduct> chunk, Position from, Position to) {
            return in(steps -> steps.save(tenant, id, chunk, from, to));
        }

        @Override
        SortedMap<Long, String> errors(TenantId tenant, UUID id) {
            return in(steps -> steps.errors(tenant, id));
        }

        @Override
        void finish(TenantId tenant, UUID id, String refused) {
            in(steps -> {
                steps.finish(tenant, id, refused);
                return null;
            });
        }

        @Override
        Optional<String> forgetRefused(TenantId tenant, UUID id) {
            return in(steps -> steps.forgetRefused(tenant, id));
        }

        @Override
        void fail(TenantId tenant, UUID id, String reason) {
            in(steps -> {
                steps.fail(tenant, id, reason);
                return null;
            });
        }

        private <T> T in(Function<ImportSteps, T> step) {
            return shop.database().as("emporion_seller", em -> step.apply(steps(em)));
        }
    }
}
