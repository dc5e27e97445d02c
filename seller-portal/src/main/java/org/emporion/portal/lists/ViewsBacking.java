package org.emporion.portal.lists;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.portal.desk.Desk;
import org.emporion.store.views.SavedViews;
import org.emporion.store.views.SavedViews.View;
import org.emporion.store.views.ViewedList;
import org.emporion.web.faces.Place;

/** The views of a list that the member has saved, and the one that is open. */
@Named("listViews")
@ViewScoped
public class ViewsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedViews views;

    @Inject
    private Desk desk;

    private String asked;
    private View chosen;
    private transient List<View> saved;

    /** An address that asks for nothing but the store opens the list with the view that comes first. */
    public void open(ViewedList list) {
        boolean bare = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet().stream()
                .allMatch("store"::equals);
        if (bare && isOffered()) {
            of(list).stream().filter(View::opensFirst).findFirst().ifPresent(first -> go(href(first)));
        }
    }

    public boolean isOffered() {
        return SavedViews.areFor(desk.seat());
    }

    public List<View> of(ShownList shown) {
        return of(shown.list());
    }

    private List<View> of(ViewedList list) {
        if (saved == null) {
            saved = views.list(desk.seat(), list);
        }
        return saved;
    }

    /** The one that the address names, or that looks like the list; null for none. */
    public View chosen(ShownList shown) {
        if (chosen == null) {
            chosen = of(shown).stream()
                    .filter(each -> asked == null
                            ? !shown.differs(each)
                            : each.id().toString().equals(asked))
                    .findFirst()
                    .orElse(null);
        }
        return chosen;
    }

    public String href(View view) {
        return "?view=" + view.id() + (view.query().isEmpty() ? "" : "&" + view.query());
    }

    /** As it was when the page opened; null for none. */
    View seen() {
        return chosen;
    }

    /** Others have changed it: it is looked up anew. */
    void forget() {
        chosen = null;
        saved = null;
    }

    static void go(String query) {
        Place.leadTo(Place.asked() + query);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
