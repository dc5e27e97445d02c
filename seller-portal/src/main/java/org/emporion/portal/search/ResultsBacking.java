package org.emporion.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;

/** What the store has for some words, in pages of each kind. */
@Named("searchResults")
@RequestScoped
public class ResultsBacking {

    private static final int SIZE = 10;

    @Inject
    private Finders finders;

    @Inject
    private Desk desk;

    private String words;
    private String kind;
    private int number = 1;
    private List<Found> found;

    /** Empty when nothing was asked for. */
    public List<Found> getFound() {
        if (found == null) {
            found = finders.find(desk.seat(), words, kind, new Page.Request(number, SIZE));
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

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
