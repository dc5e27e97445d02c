package org.emporion.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.Paging;

/** What there is for some words over all stores, in pages of each kind. */
@Named("searchResults")
@RequestScoped
public class ResultsBacking {

    private static final int SIZE = 10;

    @Inject
    private Finders finders;

    @Inject
    private LoggedIn loggedIn;

    private String words;
    private String kind;
    private String number;
    private List<Found> found;

    /** Empty when nothing was asked for. */
    public List<Found> getFound() {
        if (found == null) {
            found = finders.find(loggedIn.require(), words, kind, Paging.asked(number, SIZE));
        }
        return found;
    }

    public boolean isNothing() {
        return !getFound().isEmpty()
                && found.stream().allMatch(each -> each.page().total() == 0);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
