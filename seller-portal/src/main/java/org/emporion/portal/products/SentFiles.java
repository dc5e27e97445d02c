package org.emporion.portal.products;

import jakarta.faces.context.FacesContext;
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

    /** Those that are still to be told to whoever asks for the page. */
    List<String> told() {
        FacesContext page = FacesContext.getCurrentInstance();
        return told(page.isPostback() && !page.getPartialViewContext().isAjaxRequest());
    }

    /** @param whole whether the page was sent as a whole, such as to save: files are sent apart, and are answered by then */
    List<String> told(boolean whole) {
        if (whole) {
            forget();
        }
        return refused;
    }

    /** Something else is done on the page. */
    void forget() {
        refused.clear();
    }
}
