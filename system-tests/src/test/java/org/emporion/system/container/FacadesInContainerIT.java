package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.Transactions;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.store.store.StoreApplications;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;

/** Facades as the container builds them: a transaction and one store around each call, on a pool of one connection. */
@ArquillianTest
class FacadesInContainerIT {
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
    Forgetful forgetful;

    /** The seller portal without its own pages and classes: the domain and what it stands on. */
    @Deployment
    static WebArchive domain() {
        File portal = new File(System.getProperty("emporion.root"), "seller-portal/target/seller-portal.war");
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, portal);
        archive.getContent(path -> path.get().matches("/.+\\.\\w+")
                        && !path.get().startsWith("/WEB-INF/lib/")
                        && !path.get().endsWith("/beans.xml"))
                .keySet()
                .forEach(archive::delete);
        archive.getContent(path -> path.get().contains("/lib/web-kit")).keySet().forEach(archive::delete);
        return archive.addPackage(Forgetful.class.getPackage())
                .addAsLibraries(jarOf(Assertions.class), jarOf(PGobject.class)); // the server has the driver for itself
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void aFacadeOpensTheStoreOfItsSeatAndNoOther() {
        Seat mill = aStore();
        Seat forge = aStore();

        shipping.replace(mill, List.of(option("By mule")), BasedOn.ANYTHING);

        assertThat(shipping.list(mill)).extracting(SellerShipping.Option::name).containsExactly("By mule");
        assertThat(shipping.list(forge)).extracting(SellerShipping.Option::name).doesNotContain("By mule");
    }

    @Test
    void theNextCallOnTheSameConnectionFindsNoStoreOpen() {
        Seat mill = aStore();
        assertThat(shipping.list(mill)).isNotEmpty();

        assertThat(optionsInSight()).isZero();
    }

    @Test
    void aCallThatFailsLeavesNoStoreOpen() {
        Seat mill = aStore();

        assertThatThrownBy(() -> transactions.run(() -> tenants.within(mill.tenant(), FacadesInContainerIT::fail)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(optionsInSight()).isZero();
    }

    @Test
    void aFacadeThatWasNotToldWhoseStoreRefuses() {
        assertThatThrownBy(() -> forgetful.everything()).hasMessageContaining("no tenant named");
        assertThatThrownBy(() -> forgetful.nearlyEverything()).hasMessageContaining("no tenant named");
    }

    @Test
    void whatFailsHalfWayIsRolledBackWithAllFacadesItCalled() {
        Seat mill = aStore();
        List<SellerShipping.Option> before = shipping.list(mill);

        assertThatThrownBy(() -> transactions.run(() -> {
                    shipping.replace(mill, List.of(option("By balloon")), BasedOn.ANYTHING);
                    fail();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(shipping.list(mill)).isEqualTo(before);
    }

    @Test
    void inOneStoreNothingCanBeWrittenIntoAnother() {
        Seat mill = aStore();
        Seat forge = aStore();
        UUID id = Ids.next();

        assertThatThrownBy(() -> transactions.run(() -> tenants.within(
                        mill.tenant(),
                        () -> sql.update(
                                "insert into shipping_option (tenant_id, id, name, price_minor, currency, days_min, days_max)"
                                        + " values (?, ?, 'Smuggled', 0, 'EUR', 1, 2)",
                                forge.tenant(),
                                id))))
                .hasStackTraceContaining("row-level security");
    }

    private long optionsInSight() {
        return transactions.run(() -> sql.count("select count(*) as n from shipping_option"));
    }

    private static void fail() {
        throw new IllegalStateException("half way");
    }

    private Seat aStore() {
        String slug = "mill-" + Ids.next().toString().substring(24);
        Person owner = new Person(slug, "Ada Miller", slug + "@example.com");
        applications.apply(
                owner,
                new StoreApplications.Application("Mill " + slug, slug, "Mill Ltd", "DE", owner.email(), "Flour."));
        return access.seat(owner, slug);
    }

    private static SellerShipping.Option option(String name) {
        return new SellerShipping.Option(null, name, Money.parse("4.90", "EUR"), null, 1, 2);
    }
}
