package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** The line over the list that says what became of the bulk change that was the last when the page opened, and takes it back. */
@Named("productBulkLine")
@RequestScoped
public class BulkLine {

    @Inject
    private BulkChanges changes;

    @Inject
    private Desk desk;

    @Inject
    private ListBacking list;

    @Inject
    private BulkWords words;

    private BulkView last;
    private boolean looked;

    public String undo() {
        BulkView undone = changes.undo(desk.seat(), getLast().id());
        boolean isNewest = changes.last(desk.seat())
                .filter(newest -> newest.id().equals(undone.id()))
                .isPresent();
        if (!isNewest) {
            FlashMessages.done("bulk.undone", undone.givenBack());
        }
        return again();
    }

    /** Gives back what was left, over what was changed since. */
    public String undoAnyway() {
        changes.undoAnyway(desk.seat(), getLast().id());
        return again();
    }

    /** What was left stays as it is. */
    public String keepRest() {
        changes.keepRest(desk.seat(), getLast().id());
        return again();
    }

    /** Called by the page every second as long as it is followed; at the end the list is shown anew. */
    public void refresh() {
        if (!isRunning()) {
            FacesContext page = FacesContext.getCurrentInstance();
            page.getApplication().getNavigationHandler().handleNavigation(page, null, again());
        }
    }

    /** Null when there was none for a day. */
    public BulkView getLast() {
        if (!looked) {
            looked = true;
            last = list.shownChange()
                    .map(shown -> changes.view(desk.seat(), shown))
                    .or(() -> changes.last(desk.seat()))
                    .orElse(null);
            list.showChange(last);
        }
        return last;
    }

    public boolean isRunning() {
        return getLast() != null && words.isRunning(last);
    }

    /** Whether the page has yet to see it end: also when it has ended since the page asked last. */
    public boolean isFollowed() {
        if (isRunning()) {
            list.follow();
        }
        return list.isFollowing();
    }

    private String again() {
        return list.getProducts().again("/products/list");
    }
}
