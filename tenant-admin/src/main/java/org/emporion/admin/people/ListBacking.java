package org.emporion.admin.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.ground.walls.Memberships.Colleague;
import org.emporion.store.team.PlatformPeople;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** All who work in stores, searched by name and e-mail. */
@Named("peopleList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformPeople people;

    @Inject
    private LoggedIn loggedIn;

    private final Filters filters = new Filters().words("q");
    private LazyPages<Colleague> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>(
                (sort, page) -> people.list(loggedIn.require(), filters.text("q"), page), Colleague::userId);
    }

    public LazyPages<Colleague> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }
}
