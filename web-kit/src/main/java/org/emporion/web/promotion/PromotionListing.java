package org.emporion.web.promotion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.selling.promotion.PromotionQuery;
import org.emporion.selling.promotion.PromotionState;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The list of a giver's promotions: by state, searched, sorted. */
public abstract class PromotionListing implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Filters filters = new Filters().words("q", "state");
    private LazyPages<PromotionView> found;
    private transient Boolean firstUse;

    protected abstract GiverPromotions promotions();

    @PostConstruct
    void open() {
        found = new LazyPages<>((sort, page) -> promotions().list(query(sort), page), PromotionView::id);
    }

    /** Whether there is no promotion yet at all. */
    public boolean isFirstUse() {
        if (firstUse == null) {
            firstUse = !FacesContext.getCurrentInstance().isPostback()
                    && filters.query().isEmpty()
                    && !found.isSorted()
                    && found.isEmptyAtFirst();
        }
        return firstUse;
    }

    public Filters getFilters() {
        return filters;
    }

    public LazyPages<PromotionView> getFound() {
        return found;
    }

    public List<PromotionState> getStates() {
        return Arrays.asList(PromotionState.values());
    }

    private PromotionQuery query(String sort) {
        PromotionState state = getStates().stream()
                .filter(each -> each.name().equals(filters.text("state")))
                .findFirst()
                .orElse(null);
        return new PromotionQuery(filters.text("q"), state, sort);
    }
}
