package org.emporion.portal.products;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.primefaces.model.file.UploadedFile;

/** Files that a page sends one after the other: those that are refused are told together, each with its name and the reason. */
final class SentFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> refused = new ArrayList<>();

    void take(UploadedFile file, Consumer<InputStream> taken) {
        try (InputStream content = file.getInputStream()) {
            taken.accept(content);
        } catch (RuleViolated | Conflict reason) {
            refused.add(file.getFileName() + ": " + reason.getMessage());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    List<String> refused() {
        return refused;
    }

    /** Something else is done on the page. */
    void forget() {
        refused.clear();
    }
}
