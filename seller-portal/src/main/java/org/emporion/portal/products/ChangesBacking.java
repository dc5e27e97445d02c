package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkView;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Paging;

/** The bulk changes of the last seven days, each of which can be given back. */
@Named("bulkChanges")
@ViewScoped
public class ChangesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    private static final String AGAIN = "/products/changes?faces-redirect=true&includeViewParams=true";

    @Inject
    private BulkChanges changes;

    @Inject
    private Desk desk;

    @Inject
    private BulkWords words;

    private String number;
    private String named;
    private transient Page<BulkView> page;

    /** Called by the page while one of them runs. */
    public void refresh() {
        page = null;
    }

    public String undo(UUID id) {
        try {
            changes.undo(desk.seat(), id);
        } catch (Conflict refused) {
            FlashMessages.failed("changes.refused", refused.getMessage());
        }
        return AGAIN;
    }

    public String undoAnyway(UUID id) {
        changes.undoAnyway(desk.seat(), id);
        return AGAIN;
    }

    public String keepRest(UUID id) {
        changes.keepRest(desk.seat(), id);
        return AGAIN;
    }

    /** Of the bulk change whose products are to be named, those that were refused or left; none of the others. */
    public List<BulkView.Problem> problems(UUID id) {
        return Ids.parse(Objects.toString(named, "")).filter(id::equals).isPresent()
                ? changes.view(desk.seat(), id).problems()
                : List.of();
    }

    public boolean isRunning() {
        return getPage().items().stream().anyMatch(words::isRunning);
    }

    public Page<BulkView> getPage() {
        if (page == null) {
            page = changes.recent(desk.seat(), Paging.asked(number, SIZE));
        }
        return page;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
