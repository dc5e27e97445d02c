package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.Forbidden;
import org.emporion.web.faces.PageZone;
import org.emporion.web.log.RequestFacts;
import org.emporion.web.rest.Refusals;

/** For which store, and as whom, this request acts; asked from the database at each request. */
@RequestScoped
class CurrentSeat {

    private final SellerAccess access;
    private final RequestFacts facts;
    private Person person;
    private String storeSlug;
    private Seat seat;

    @Inject
    CurrentSeat(SellerAccess access, RequestFacts facts) {
        this.access = access;
        this.facts = facts;
    }

    /**
     * The seat in the store that the key belongs to, or that {@code X-Store} names.
     *
     * @throws org.emporion.kernel.NotFound when the person is no member of the named store
     */
    public Seat seat() {
        if (seat == null) {
            Person member = requirePerson();
            seat = storeSlug == null ? access.onlySeat(member) : access.seat(member, storeSlug);
            facts.ofStore(seat.storeSlug());
        }
        PageZone.is(seat.zone());
        return seat;
    }

    /**
     * The person behind the request.
     *
     * @throws Forbidden when a key is
     */
    public Person person() {
        if (seat != null && !seat.isMember()) {
            throw new Forbidden("USER_NEEDED", "This call needs a person's token, not an API key.");
        }
        return requirePerson();
    }

    /**
     * Who acts in which store with which rights, so that an answer that is kept is repeated to nobody who would not get it now.
     *
     * @throws org.emporion.kernel.NotFound when the person is no member of the store any more
     */
    String actorInStore() {
        Seat acting = seat();
        return acting.tenant() + " " + acting.userId().orElse(acting.who()) + " " + acting.role();
    }

    /** Who acts, where no store is asked for. */
    String actor() {
        return seat != null ? seat.tenant() + " " + seat.who() : requirePerson().userId();
    }

    void actAs(Person somebody, String store) {
        person = somebody;
        facts.by(somebody.userId());
        storeSlug = store;
    }

    void actAs(Seat keySeat) {
        seat = keySeat;
        facts.ofStore(keySeat.storeSlug());
    }

    private Person requirePerson() {
        if (person == null) {
            throw new WebApplicationException(Refusals.unauthorized());
        }
        return person;
    }
}
