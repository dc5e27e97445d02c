package org.emporion.system.container;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.store.store.StoreApplications;
import org.emporion.store.store.TenantSupervision;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;

/** What all tests inside the container share: the deployment, and a store to try things in. */
@ArquillianTest
abstract class InContainer {

    @Inject
    StoreApplications applications;

    @Inject
    SellerAccess access;

    @Inject
    SellerShipping shipping;

    @Inject
    Transactions transactions;

    @Inject
    TenantScope tenants;

    @Inject
    Sql sql;

    @Inject
    Pools pools;

    @Inject
    TenantSupervision supervision;

    private final List<TenantId> applied = new ArrayList<>();

    @Deployment
    static WebArchive domain() {
        return DomainArchive.withTheTests();
    }

    /** Applications that stay open would stand in the queue of the platform, where other tests look for theirs. */
    @AfterEach
    void everyApplicationIsDecided() {
        pools.as(Pool.OPERATOR, () -> applied.stream()
                .filter(this::isWaiting)
                .forEach(store ->
                        supervision.reject("ops@emporion.example", store.value(), "Only a test.", BasedOn.ANYTHING)));
    }

    private boolean isWaiting(TenantId store) {
        return transactions.run(
                () -> sql.count("select count(*) as n from tenant where id = ? and status = 'PENDING'", store) == 1);
    }

    /** The seat of the owner of a store that has just been applied for; it ships in one way. */
    Seat aStore() {
        Person owner = somebody();
        applyBy(owner);
        return access.seat(owner, owner.userId());
    }

    /** Applies for a store at the address that is the id of its owner. */
    TenantId applyBy(Person owner) {
        String slug = owner.userId();
        TenantId store = applications.apply(
                owner,
                new StoreApplications.Application(
                        "Mill " + slug, slug, "Mill Ltd", "DE", owner.email(), "Flour.", null));
        applied.add(store);
        return store;
    }

    static Person somebody() {
        return somebody("mill-" + Ids.next().toString().substring(24));
    }

    static Person somebody(String id) {
        return new Person(id, "Ada Miller", id + "@example.com");
    }

    List<SellerShipping.Option> shipsOnly(Seat store, String name) {
        return shipping.change(store, List.of(option(name)), BasedOn.ANYTHING);
    }

    List<String> waysToShip(Seat store) {
        return shipping.list(store).stream().map(SellerShipping.Option::name).toList();
    }

    /** How many rows of stores the connection shows to a transaction that names no store. */
    long optionsInSight() {
        return transactions.run(() -> sql.count("select count(*) as n from shipping_option"));
    }

    static SellerShipping.OptionChange option(String name) {
        return new SellerShipping.OptionChange(
                null,
                Optional.of(name),
                Optional.of(Money.parse("4.90", "EUR")),
                null,
                Optional.of(1),
                Optional.of(2),
                Optional.of(List.of("DE")));
    }

    static void fail() {
        throw new IllegalStateException("half way");
    }
}
