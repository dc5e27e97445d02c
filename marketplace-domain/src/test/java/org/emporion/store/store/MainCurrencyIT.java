package org.emporion.store.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestDoors;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** A store has a main currency from its application on, and keeps it once it has products. */
class MainCurrencyIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.start();
    private final CatalogFixture shop = new CatalogFixture();
    private final Person ann = new Person(Ids.next().toString(), "ann", "ann@example.com");

    @Test
    void aNewStoreHasTheMainCurrencyOfItsCountryOrTheOneItChose() {
        assertThat(currency(applied("GB", null))).isEqualTo("GBP");
        assertThat(currency(applied("DK", ""))).isEqualTo("EUR");
        assertThat(currency(applied("SE", "EUR"))).isEqualTo("EUR");
        assertThat(applied("PL", null).currency()).isEqualTo("PLN");

        assertRefused(() -> applied("DE", "CHF"), "CURRENCY");
    }

    @Test
    void itChangesUntilTheStoreHasAProduct() {
        Seat seat = applied("DE", null);
        change(seat, "SEK");
        assertThat(currency(seat)).isEqualTo("SEK");
        assertRefused(() -> change(seat, "CHF"), "CURRENCY");
        change(seat, "EUR");
        shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("C-" + seat.storeSlug(), 1)));

        assertRefused(() -> change(seat, "USD"), "CURRENCY_IN_USE");
        change(seat, "EUR");
        assertThat(currency(seat)).isEqualTo("EUR");
    }

    @Test
    void anApplicationThatIsSentAgainKeepsIt() {
        Seat seat = applied("SE", null);

        again(seat, application(seat.storeSlug(), "SE", "SEK"));
        again(seat, application(seat.storeSlug(), "DE", null));
        assertRefused(() -> again(seat, application(seat.storeSlug(), "DE", "EUR")), "FIXED");

        assertThat(currency(seat)).isEqualTo("SEK");
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThat(catchThrowableOfType(RuleViolated.class, act).fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("currency", code));
    }

    private Seat applied(String country, String currency) {
        String slug = "st-" + Ids.next().toString().substring(20);
        database.as("emporion_seller", em -> TestSupervision.applications(em, CLOCK)
                .apply(ann, application(slug, country, currency)));
        return database.as("emporion_seller", em -> TestDoors.access(em, CLOCK).seat(ann, slug));
    }

    private static StoreApplications.Application application(String slug, String country, String currency) {
        return new StoreApplications.Application(
                "Blue Mill", slug, "Blue Mill GmbH", country, "hello@example.com", null, currency);
    }

    private void again(Seat seat, StoreApplications.Application application) {
        database.as("emporion_seller", em -> {
            TestSupervision.applications(em, CLOCK).again(seat, application);
            return null;
        });
    }

    private String currency(Seat seat) {
        return profile(seat, profile -> profile.view(seat)).currency();
    }

    private void change(Seat seat, String currency) {
        profile(seat, profile -> {
            profile.change(
                    seat, new StoreProfile.Changes(null, null, null, null, null, currency, null), BasedOn.ANYTHING);
            return null;
        });
    }

    private <T> T profile(Seat seat, Function<StoreProfile, T> work) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(seat.tenant(), seat.actor(), () -> work.apply(profile(em))));
    }

    private static StoreProfile profile(EntityManager em) {
        Sql sql = new Sql(em);
        return new StoreProfile(new Tenants(em, sql), new LastChange(sql), Currencies.USUAL);
    }
}
