package org.emporion.admin.fraud;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.selling.fraud.PlatformReviews.Query;
import org.emporion.selling.fraud.PlatformReviews.ReviewView;
import org.emporion.selling.fraud.ReviewState;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The queue of held purchases: those that wait, the one that ends next first, or all of them. */
@Named("fraudQueue")
@ViewScoped
public class QueueBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";

    @Inject
    private PlatformReviews reviews;

    private final Filters filters = new Filters().words("q", "state");
    private LazyPages<ReviewView> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> reviews.list(query(sort), page), ReviewView::number);
    }

    public LazyPages<ReviewView> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<ReviewState> getStates() {
        return Arrays.asList(ReviewState.values());
    }

    /** Which chip is on: those that wait, unless another was asked for. */
    public String getState() {
        return filters.has("state") ? filters.text("state") : ReviewState.OPEN.name();
    }

    public boolean isEverything() {
        return getState().equals(ALL);
    }

    private Query query(String sort) {
        ReviewState wanted = getStates().stream()
                .filter(each -> each.name().equals(getState()))
                .findFirst()
                .orElse(null);
        return new Query(filters.text("q"), wanted, sort);
    }
}
