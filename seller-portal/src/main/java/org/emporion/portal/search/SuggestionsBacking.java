package org.emporion.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;

/** A few of each kind that match while somebody types, in the store of the page where that happens. */
@Named("searchSuggestions")
@RequestScoped
public class SuggestionsBacking {

    private static final Page.Request A_FEW = Page.Request.first(5);

    @Inject
    private Finders finders;

    @Inject
    private Desk desk;

    private String words;
    private List<Found> found;

    public List<Found> getFound() {
        if (found == null) {
            found = finders.find(desk.seat(), words, null, A_FEW);
        }
        return found;
    }

    public boolean isNothing() {
        return getFound().stream().allMatch(each -> each.page().total() == 0);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
