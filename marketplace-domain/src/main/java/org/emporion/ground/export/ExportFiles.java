package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.emporion.ground.files.MediaStore;
import org.emporion.kernel.TenantId;

/** The files of exports, by store and job; those that are not complete have another name. */
@ApplicationScoped
class ExportFiles {

    private final MediaStore store;

    @Inject
    ExportFiles(MediaStore store) {
        this.store = store;
    }

    Path file(TenantId tenant, UUID job) {
        return store.exports().resolve(tenant + "-" + job);
    }

    Path half(TenantId tenant, UUID job) {
        return store.exports().resolve(tenant + "-" + job + ".half");
    }

    void complete(TenantId tenant, UUID job) throws IOException {
        Files.move(
                half(tenant, job),
                file(tenant, job),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(TenantId tenant, UUID job) {
        try {
            Files.deleteIfExists(half(tenant, job));
            Files.deleteIfExists(file(tenant, job));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
