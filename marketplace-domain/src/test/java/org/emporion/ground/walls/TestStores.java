package org.emporion.ground.walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;

/** Stores for tests of other features: there without an application, with a seat of their owner. */
public final class TestStores {

    private TestStores() {}

    public static Seat anOpenStore(TestDatabase database) {
        return aStore(database, StoreStatus.ACTIVE);
    }

    public static Seat aStore(TestDatabase database, StoreStatus status) {
        UUID id = Ids.next();
        String slug = "st-" + id.toString().substring(20);
        try (Connection connection = database.superuser();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tenant (id, slug, name, status, country, contact_email, created_at, opened_at)"
                                + " values (?, ?, 'Blue Mill', ?, 'DE', 'hello@example.com', now(), now())")) {
            insert.setObject(1, id);
            insert.setString(2, slug);
            insert.setString(3, status.name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return memberOf(new TenantId(id), slug, status, Role.OWNER);
    }

    /** The owner of a store that is there already; not in the table of members. */
    public static Seat ownerOf(UUID store, String slug) {
        return memberOf(new TenantId(store), slug, StoreStatus.ACTIVE, Role.OWNER);
    }

    /** Somebody else of the same store, with this role; not in the table of members. */
    public static Seat colleague(Seat seat, Role role) {
        return memberOf(seat.tenant(), seat.storeSlug(), seat.storeStatus(), role);
    }

    /** The owner of the same store if it lived in another zone; not in the table of members. */
    public static Seat in(Seat seat, ZoneId zone) {
        Person person = new Person("owner-of-" + seat.storeSlug(), "owner", "owner@example.com");
        return Seat.ofMember(
                new StoreRef(
                        seat.tenant(), seat.storeSlug(), seat.storeName(), seat.storeStatus(), zone, "EUR", Role.OWNER),
                person);
    }

    /** The owner of the same store if its main currency were another; not in the table of members. */
    public static Seat sellingIn(Seat seat, String currency) {
        Person person = new Person("owner-of-" + seat.storeSlug(), "owner", "owner@example.com");
        return Seat.ofMember(
                new StoreRef(
                        seat.tenant(),
                        seat.storeSlug(),
                        seat.storeName(),
                        seat.storeStatus(),
                        seat.zone(),
                        currency,
                        Role.OWNER),
                person);
    }

    static Seat memberOf(TenantId store, String slug, StoreStatus status, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        Person person = new Person(name + "-of-" + slug, name, name + "@example.com");
        return Seat.ofMember(new StoreRef(store, slug, "Blue Mill", status, DayRange.ZONE, "EUR", role), person);
    }

    public static void move(TestDatabase database, Seat seat, StoreStatus status) {
        try (Connection connection = database.superuser();
                PreparedStatement update = connection.prepareStatement("update tenant set status = ? where id = ?")) {
            update.setString(1, status.name());
            update.setObject(2, seat.tenant().value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
