package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.catalog.productfiles.FileEncoding;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.catalog.productfiles.RefusedRows;
import org.emporion.catalog.productfiles.ShopifyFile;
import org.emporion.catalog.productfiles.StoreCurrencies;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;

/** Reads an uploaded file chunk by chunk into the store; goes on where it stopped when it was interrupted. */
@ApplicationScoped
class ImportRun extends StoreJob {

    static final String KIND = "import.run";

    private static final int CHUNK = 200;
    private static final int CHUNK_ROWS = 4_000;
    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    private final ImportSteps steps;
    private final Currencies traded;

    @Inject
    ImportRun(ImportSteps steps, Currencies traded) {
        super(KIND);
        this.steps = steps;
        this.traded = traded;
    }

    @Override
    protected void run(TenantId tenant, String ref) {
        UUID id = UUID.fromString(ref);
        steps.begin(tenant, id).ifPresentOrElse(start -> run(tenant, start), () -> steps.leftOver(tenant, id)
                .map(Path::of)
                .ifPresent(ImportRun::delete));
    }

    private void run(TenantId tenant, ImportSteps.Start start) {
        UUID id = start.id();
        Path path = Path.of(start.filePath());
        try {
            FileEncoding encoding = Optional.ofNullable(start.encoding())
                    .flatMap(FileEncoding::of)
                    .orElse(null);
            StoreCurrencies currencies = new StoreCurrencies(start.currency(), traded);
            boolean whole;
            try (ShopifyFile file = ShopifyFile.open(path, encoding, start.matcher(), currencies, start.codes())) {
                whole = read(tenant, start, file, Files.size(path));
            }
            if (whole) {
                steps.finish(tenant, id, refused(tenant, id, path, encoding, currencies));
            }
        } catch (RuleViolated unreadable) {
            steps.fail(tenant, id, unreadable.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(path);
    }

    /** Writes the rows that were refused beside the file; null when there are none. */
    private String refused(TenantId tenant, UUID id, Path path, FileEncoding encoding, StoreCurrencies currencies)
            throws IOException {
        SortedMap<Long, String> errors = steps.errors(tenant, id);
        if (errors.isEmpty()) {
            return null;
        }
        Path target = path.resolveSibling("refused-" + id + ".csv");
        RefusedRows.write(path, encoding, currencies, errors, target);
        return target.toString();
    }

    /** Whether it was read to its end. */
    private boolean read(TenantId tenant, ImportSteps.Start start, ShopifyFile file, long bytes) throws IOException {
        Chunk chunk = new Chunk(tenant, start.id(), start.rows(), bytes);
        for (Optional<ImportedProduct> next = file.next(start.rows());
                next.isPresent() && chunk.goesOn;
                next = file.next(start.rows())) {
            chunk.add(next.get(), file.characters());
        }
        chunk.save();
        return chunk.goesOn;
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + path, e);
        }
    }

    /** Products that are saved together. */
    private final class Chunk {

        private final TenantId tenant;
        private final UUID job;
        private final long size;
        private final List<ImportedProduct> products = new ArrayList<>();
        private final Set<String> handles = new HashSet<>();
        private ImportSteps.Position from;
        private ImportSteps.Position to;
        private boolean goesOn = true;

        Chunk(TenantId tenant, UUID job, long rows, long size) {
            this.tenant = tenant;
            this.job = job;
            this.size = size;
            this.from = new ImportSteps.Position(rows, 0);
            this.to = from;
        }

        void add(ImportedProduct product, long characters) {
            if (products.size() == CHUNK || to.rows() - from.rows() > CHUNK_ROWS) {
                save();
            }
            boolean apart = !product.isRejected() && !handles.add(product.handle());
            products.add(apart ? product.apart() : product);
            to = new ImportSteps.Position(product.endRow(), Math.min(size, characters));
        }

        void save() {
            if (!products.isEmpty()) {
                try {
                    goesOn = steps.save(tenant, job, List.copyOf(products), from, to);
                } catch (SqlFailed failed) {
                    failed.throwUnlessRefusal();
                    LOG.log(Level.WARNING, "chunk of import " + job + " failed, saving product by product", failed);
                    saveEach();
                }
            }
            products.clear();
            handles.clear();
            from = to;
        }

        /** One product that the database refuses must not keep the others out. */
        private void saveEach() {
            ImportSteps.Position at = from;
            for (ImportedProduct product : products) {
                ImportSteps.Position next = new ImportSteps.Position(product.endRow(), to.bytes());
                try {
                    steps.save(tenant, job, List.of(product), at, next);
                } catch (SqlFailed failed) {
                    failed.throwUnlessRefusal();
                    LOG.log(Level.WARNING, "product of import " + job + " refused", failed);
                    steps.save(tenant, job, List.of(product.refused()), at, next);
                }
                at = next;
            }
        }
    }
}
