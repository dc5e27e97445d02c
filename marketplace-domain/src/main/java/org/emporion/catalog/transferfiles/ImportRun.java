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
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.productfiles.CategoryMatcher;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.catalog.productfiles.ShopifyFile;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;

/** Reads an uploaded file chunk by chunk into the store; goes on where it stopped when it was interrupted. */
@ApplicationScoped
class ImportRun implements TaskHandler {

    static final String KIND = "import.run";

    private static final int CHUNK = 200;
    private static final int CHUNK_ROWS = 4_000;
    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    private final ImportSteps steps;

    @Inject
    ImportRun(ImportSteps steps) {
        this.steps = steps;
    }

    @Override
    public Queue queue() {
        return Queue.PORTAL;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Task task) {
        TenantId tenant = task.tenant().orElseThrow();
        UUID id = UUID.fromString(task.ref());
        steps.begin(tenant, id).ifPresent(start -> run(tenant, start));
    }

    private void run(TenantId tenant, ImportSteps.Start start) {
        UUID id = start.id();
        Path path = Path.of(start.filePath());
        try {
            Set<String> codes =
                    start.categories().stream().map(CategoryView::code).collect(Collectors.toSet());
            CategoryMatcher matcher = new CategoryMatcher(start.categories());
            try (ShopifyFile file = ShopifyFile.open(path, null, matcher, codes::contains)) {
                read(tenant, start, file, Files.size(path));
            }
            steps.finish(tenant, id);
        } catch (RuleViolated unreadable) {
            steps.fail(tenant, id, unreadable.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(path);
    }

    private void read(TenantId tenant, ImportSteps.Start start, ShopifyFile file, long bytes) throws IOException {
        Chunk chunk = new Chunk(tenant, start.id(), start.rows(), bytes);
        for (Optional<ImportedProduct> next = file.next(start.rows());
                next.isPresent();
                next = file.next(start.rows())) {
            chunk.add(next.get(), file.characters());
        }
        chunk.save();
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
                    steps.save(tenant, job, List.copyOf(products), from, to);
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
