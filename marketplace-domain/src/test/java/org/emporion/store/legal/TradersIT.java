package org.emporion.store.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;
import org.junit.jupiter.api.Test;

/** Stores say who they are, as the roles of portal and shop really may. */
class TradersIT {

    private static final String ANN = "ann@mill.example";

    private final TestDatabase database = TestDatabase.start();
    private final Seat mill = TestStores.anOpenStore(database);

    @Test
    void whatAStoreSaysOfItselfBuyersRead() {
        assertThat(read(mill)).isEmpty();
        assertThat(inStore(mill, facade -> facade.view(mill)).published()).isFalse();

        inStore(mill, facade -> facade.change(mill, TestTraders.MILL, BasedOn.ANYTHING));

        assertThat(read(mill)).contains(TestTraders.MILL);
        assertThat(inStore(mill, facade -> facade.view(mill)).published()).isTrue();
    }

    @Test
    void nobodyReadsAStoreThatWasNeverOpen() {
        Seat waiting = TestStores.aStore(database, StoreStatus.PENDING);
        inStore(waiting, facade -> facade.change(waiting, TestTraders.MILL, BasedOn.ANYTHING));

        assertThat(read(waiting)).isEmpty();
    }

    @Test
    void anotherStoreDoesNotSeeIt() {
        inStore(mill, facade -> facade.change(mill, TestTraders.MILL, BasedOn.ANYTHING));
        Seat forge = TestStores.anOpenStore(database);

        List<TenantId> seen = database.as("emporion_seller", em -> scope(em)
                .within(forge.tenant(), () -> em.createQuery("select t from TraderIdentity t", TraderIdentity.class)
                        .getResultStream()
                        .map(each -> mill.tenant())
                        .toList()));

        assertThat(seen).isEmpty();
    }

    @Test
    void whoComesTooLateIsToldByWhom() {
        String seen = inStore(mill, facade -> facade.change(mill, TestTraders.MILL, BasedOn.ANYTHING))
                .version();
        inStore(mill, facade -> facade.change(mill, named("Green Mill GmbH"), BasedOn.version(seen)));

        assertThatThrownBy(() ->
                        inStore(mill, facade -> facade.change(mill, named("Red Mill GmbH"), BasedOn.version(seen))))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining(ANN);
        assertThat(read(mill)).map(Trader::legalName).contains("Green Mill GmbH");
    }

    @Test
    void halfAnIdentityIsNotPublished() {
        assertThatThrownBy(
                        () -> inStore(mill, facade -> facade.change(mill, named("Blue Mill GmbH"), BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);

        assertThat(read(mill)).isEmpty();
    }

    @Test
    void whatAReadAnswersIsTakenBackAlsoOfAStoreThatHasSaidNothing() {
        SellerTrader.TraderView nothing = inStore(mill, facade -> facade.view(mill));
        assertThat(sentBack(nothing)).isEqualTo(nothing);
        assertThat(read(mill)).isEmpty();

        SellerTrader.TraderView said = inStore(mill, facade -> facade.change(mill, TestTraders.MILL, BasedOn.ANYTHING));
        assertThat(sentBack(said)).isEqualTo(said);
    }

    private SellerTrader.TraderView sentBack(SellerTrader.TraderView read) {
        return inStore(mill, facade -> facade.change(mill, read.trader(), BasedOn.version(read.version())));
    }

    private static Trader named(String legalName) {
        return new Trader(legalName, null, null, null, null, null, null, null, null, null, null);
    }

    private Optional<Trader> read(Seat store) {
        return database.as("emporion_storefront", em -> new PublishedTraders(new Traders(em)).of(store.storeSlug()));
    }

    private <T> T inStore(Seat seat, Function<SellerTrader, T> work) {
        return database.as("emporion_seller", em -> scope(em).within(seat.tenant(), Actor.of(ANN), () -> {
            Sql sql = new Sql(em);
            Stores stores = new Stores(em, new Tenants(em, sql));
            return work.apply(new SellerTrader(new Traders(em), stores, new LastChange(sql)));
        }));
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
