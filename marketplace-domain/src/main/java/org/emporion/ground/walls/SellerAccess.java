package org.emporion.ground.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Secret;
import org.emporion.kernel.TenantId;

/** Lets sellers into stores: tries the doors that features bring at every request, so that a change acts on the next one. */
@ApplicationScoped
@Transactional
public class SellerAccess {

    private static final Comparator<StoreRef> BY_NAME = Comparator.comparing(
                    StoreRef::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(StoreRef::name)
            .thenComparing(StoreRef::slug);

    private final TenantScope tenants;
    private final Iterable<Door> doors;
    private final KeyDoor keys;

    @Inject
    SellerAccess(TenantScope tenants, @Any Instance<Door> doors, KeyDoor keys) {
        this(tenants, (Iterable<Door>) doors, keys);
    }

    /** With these doors alone. */
    public SellerAccess(TenantScope tenants, Iterable<Door> doors, KeyDoor keys) {
        this.tenants = tenants;
        this.doors = doors;
        this.keys = keys;
    }

    /**
     * A store that somebody may enter, and as what.
     *
     * @param zone by whose clocks the store lives
     * @param currency the main one, in which each of its variants has a price
     * @param role null for a key
     */
    public record StoreRef(
            TenantId tenant, String slug, String name, StoreStatus status, ZoneId zone, String currency, Role role) {

        public StoreRef as(Role given) {
            return new StoreRef(tenant, slug, name, status, zone, currency, given);
        }
    }

    /** A way for people into stores, such as being a member. A bean of it is found by itself. */
    public interface Door {

        /** Doors are tried in this order: whom one leads into a store does not come in there by a later one. */
        int order();

        /**
         * Where a person may go in by it now. Asked as that person, so that the database shows what is theirs.
         *
         * @param slug of the only store that is wanted; null for all of them
         */
        List<Entrance> entrances(Person person, String slug);

        /** Somebody comes in by it, under a grant that nobody has used yet; inside the store and in their name. */
        default void entered(Entrance entrance) {}
    }

    /**
     * A store that a person may enter, and as what.
     *
     * @param support the grant of platform support; null for a member
     * @param unused whether nobody has come in by that grant yet
     */
    public record Entrance(StoreRef store, Seat.Support support, boolean unused) {

        public static Entrance ofMember(StoreRef store) {
            return new Entrance(store, null, false);
        }
    }

    /** The way for programs into stores: the keys that stores give them. */
    public interface KeyDoor {

        /**
         * What a key opens; empty when it is unknown, revoked or too old.
         *
         * @param keyHash the key as it is kept; the database shows that one key
         */
        Optional<KeyEntrance> entrance(String keyHash);
    }

    /** A store that a key opens, under which name it is known there, and what it may do. */
    public record KeyEntrance(StoreRef store, String name, List<String> scopes) {}

    /** The stores of a person, by name; those where platform support was granted are among them. */
    public List<StoreRef> stores(Person person) {
        return open(person).stream().map(Open::store).sorted(BY_NAME).toList();
    }

    /**
     * @param slug in any letters, as people type it
     * @throws NotFound when there is no such store, or the person is no member: the two look the same
     */
    public Seat seat(Person person, String slug) {
        if (slug == null) {
            throw new NotFound("store");
        }
        String small = slug.toLowerCase(Locale.ROOT);
        tenants.asUser(person.userId());
        return inOrder().stream()
                .flatMap(door -> open(door, person, small).stream())
                .findFirst()
                .map(open -> enter(open, person))
                .orElseThrow(() -> new NotFound("store"));
    }

    /**
     * The seat in the only store of a person.
     *
     * @throws NotFound when there is none
     * @throws RuleViolated STORE_NEEDED when there are several
     */
    public Seat onlySeat(Person person) {
        List<Open> open = open(person);
        if (open.size() > 1) {
            throw new RuleViolated("STORE_NEEDED", "You belong to several stores; name one in the header X-Store.");
        }
        return open.stream().findFirst().map(only -> enter(only, person)).orElseThrow(() -> new NotFound("store"));
    }

    /** The seat of an API key; empty when the key is unknown, revoked or too old. */
    public Optional<Seat> keySeat(String key) {
        String hash = Secret.hash(key);
        tenants.asKey(hash);
        return keys.entrance(hash).map(found -> Seat.ofKey(found.store(), found.name(), found.scopes()));
    }

    /** All that stand open to a person, each store once. */
    private List<Open> open(Person person) {
        tenants.asUser(person.userId());
        Set<TenantId> known = new HashSet<>();
        List<Open> all = new ArrayList<>();
        for (Door door : inOrder()) {
            open(door, person, null).stream()
                    .filter(each -> known.add(each.store().tenant()))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Open> open(Door door, Person person, String slug) {
        return door.entrances(person, slug).stream()
                .map(entrance -> new Open(door, entrance))
                .toList();
    }

    private List<Door> inOrder() {
        return StreamSupport.stream(doors.spliterator(), false)
                .sorted(Comparator.comparingInt(Door::order))
                .toList();
    }

    private Seat enter(Open open, Person person) {
        Entrance entrance = open.entrance();
        if (entrance.support() == null) {
            return Seat.ofMember(entrance.store(), person);
        }
        Seat seat = Seat.ofSupport(entrance.store(), person, entrance.support());
        if (entrance.unused()) {
            tenants.within(seat.tenant(), seat.actor(), () -> {
                open.door().entered(entrance);
                return seat;
            });
        }
        return seat;
    }

    /** A door that stands open. */
    private record Open(Door door, Entrance entrance) {

        StoreRef store() {
            return entrance.store();
        }
    }
}
