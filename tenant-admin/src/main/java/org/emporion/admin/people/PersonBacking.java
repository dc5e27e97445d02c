package org.emporion.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.ground.walls.Memberships.Place;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.selling.checkout.PlatformPurchases;
import org.emporion.selling.checkout.PlatformPurchases.Line;
import org.emporion.store.team.PlatformPeople;
import org.emporion.web.auth.LoggedIn;

/** Somebody with an account: where they work, and what they bought last. */
@Named("personPage")
@RequestScoped
public class PersonBacking {

    private static final int LAST = 10;

    @Inject
    private PlatformPeople people;

    @Inject
    private PlatformPurchases purchases;

    @Inject
    private LoggedIn loggedIn;

    private String id;
    private List<Place> places;
    private Page<Line> bought;

    /** @throws NotFound when nobody of this id works in a store or has bought anything */
    public void open() {
        id = PlainText.line(id);
        if (id.isEmpty()) {
            throw new NotFound("person");
        }
        Person admin = loggedIn.require();
        places = people.view(admin, id);
        bought = purchases.list(admin, PlatformPurchases.Query.ofBuyer(id), Page.Request.first(LAST));
        if (places.isEmpty() && bought.items().isEmpty()) {
            throw new NotFound("person");
        }
    }

    /** The name used at work; empty for who works nowhere. */
    public String getName() {
        return getPlaces().stream().map(Place::name).findFirst().orElse("");
    }

    public String getEmail() {
        return getPlaces().stream().map(Place::email).findFirst().orElse("");
    }

    /** Also where the id was refused before anything was opened. */
    public List<Place> getPlaces() {
        if (places == null) {
            open();
        }
        return places;
    }

    public Page<Line> getBought() {
        return bought;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
