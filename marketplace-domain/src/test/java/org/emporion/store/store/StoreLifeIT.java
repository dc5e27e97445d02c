package org.emporion.store.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.product.TestCatalog;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestDoors;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.emporion.store.integration.ApiKeys;
import org.emporion.store.integration.TestKeys;
import org.junit.jupiter.api.Test;

/** A store from its application to its suspension, as the roles of the two applications really may. */
class StoreLifeIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final TestDatabase database = TestDatabase.start();
    private final Person ann = aPerson("ann");
    private final Person bob = aPerson("bob");

    @Test
    void theApplicantOwnsAPendingStoreAndNobodyElseSeesIt() {
        String slug = freshSlug();
        apply(ann, slug);

        Seat seat = database.as("emporion_seller", em -> access(em).seat(ann, slug));

        assertThat(seat.isOwner()).isTrue();
        assertThat(seat.storeStatus()).isEqualTo(StoreStatus.PENDING);
        assertThatThrownBy(() -> database.as("emporion_seller", em -> access(em).seat(bob, slug)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSlugIsTakenOnce() {
        String slug = freshSlug();
        apply(ann, slug);

        assertThatThrownBy(() -> apply(bob, slug))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("SLUG_TAKEN"));
    }

    /** The address looks free to the one who is too late by a moment. */
    @Test
    void ofTwoWhoTakeASlugAtOnceOneIsTold() {
        String slug = TestStores.anOpenStore(database).storeSlug();

        assertThatThrownBy(() -> apply(bob, slug))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo(StoreSlug.TAKEN));
    }

    @Test
    void whatWasDecidedAboutAnotherStateIsRefusedWithThePresentOne() {
        UUID store = apply(ann, freshSlug()).value();
        BasedOn waiting = BasedOn.version(SupervisedVersion.of(StoreStatus.PENDING, null));
        supervise(supervision -> supervision.approve("root", store, waiting));

        assertThatThrownBy(() -> supervise(supervision -> supervision.suspend("eve", store, "Late", waiting)))
                .isInstanceOfSatisfying(Conflict.class, conflict -> {
                    assertThat(conflict.code()).isEqualTo(BasedOn.CHANGED_MEANWHILE);
                    assertThat(conflict.getMessage()).contains("by root");
                    assertThat(conflict.fields()).containsExactly(LastChange.now("status", "ACTIVE"));
                });
    }

    @Test
    void aStoreReadsItsProfileInOneStatementAndWhyItStandsWhereItDoes() {
        String slug = freshSlug();
        UUID store = apply(ann, slug).value();
        supervise(supervision -> supervision.approve("root", store, BasedOn.ANYTHING));
        supervise(supervision -> supervision.suspend("root", store, "The first time", BasedOn.ANYTHING));
        supervise(supervision -> supervision.reopen("root", store, BasedOn.ANYTHING));
        supervise(supervision -> supervision.suspend("root", store, "The second time", BasedOn.ANYTHING));
        Seat seat = database.as("emporion_seller", em -> access(em).seat(ann, slug));
        List<String> sent = new ArrayList<>();

        StoreProfile.StoreView view = inStore(seat, em -> {
            List<StoreProfile.StoreView> read = new ArrayList<>();
            sent.addAll(OverheardDriver.during(() -> read.add(profile(em).view(seat))));
            return read.get(0);
        });

        assertThat(sent).hasSize(1);
        assertThat(view.reason()).isEqualTo("The second time");
        assertThat(view.legalName()).isEqualTo("Blue Mill GmbH");
        assertThat(view.missing()).containsExactly("reopening");
    }

    @Test
    void aStoreChangesItsProfileAndWhoComesTooLateIsToldByWhom() {
        String slug = freshSlug();
        apply(ann, slug);
        Seat seat = database.as("emporion_seller", em -> access(em).seat(ann, slug));
        String seen = inStore(seat, em -> profile(em).view(seat)).version();

        change(seat, new StoreProfile.Changes("Green Mill", null, null, null, null, null, seen));
        change(seat, new StoreProfile.Changes(null, "Flour and bread.", null, null, null, null, null));

        StoreProfile.StoreView view = inStore(seat, em -> profile(em).view(seat));
        assertThat(view.name()).isEqualTo("Green Mill");
        assertThat(view.about()).isEqualTo("Flour and bread.");
        assertThatThrownBy(() -> change(seat, new StoreProfile.Changes("Red Mill", null, null, null, null, null, seen)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.who())
                        .contains(ann.who()));
    }

    @Test
    void aStoreCannotApproveItself() {
        TenantId store = apply(ann, freshSlug());

        assertThatThrownBy(() -> database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                        .within(store, () -> new Sql(em).update("update tenant set status = 'ACTIVE'"))))
                .hasMessageContaining("permission denied");
    }

    @Test
    void supervisionMovesTheStoreAndKeepsTheReason() {
        UUID store = apply(ann, freshSlug()).value();

        supervise(supervision -> supervision.approve("root", store, BasedOn.ANYTHING));
        supervise(supervision -> supervision.suspend("root", store, "sold what it did not have", BasedOn.ANYTHING));

        TenantDirectory.TenantView view =
                database.as("emporion_operator", em -> directory(em).view(store));
        TenantDirectory.Change latest = database.as(
                        "emporion_operator", em -> directory(em).history(store))
                .get(0);
        assertThat(view.status()).isEqualTo(StoreStatus.SUSPENDED);
        assertThat(latest.toStatus()).isEqualTo("SUSPENDED");
        assertThat(latest.reason()).isEqualTo("sold what it did not have");
        assertThatThrownBy(() -> supervise(supervision -> supervision.approve("root", store, BasedOn.ANYTHING)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theDirectoryFindsByAPartOfTheName() {
        String slug = freshSlug();
        apply(ann, slug);
        TenantDirectory.Query query = new TenantDirectory.Query(StoreStatus.PENDING, slug.substring(3), null);

        Page<TenantDirectory.TenantView> found =
                database.as("emporion_operator", em -> directory(em).list(query, Page.Request.first(20)));

        assertThat(found.items()).extracting(TenantDirectory.TenantView::slug).containsExactly(slug);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.items().get(0).owner()).isEqualTo(ann.name() + " <" + ann.email() + ">");
        assertThat(found.items().get(0).publishedProducts()).isZero();
    }

    @Test
    void theDirectoryFindsByTheDaysOfApplyingAndOpening() {
        String slug = freshSlug();
        UUID store = apply(ann, slug).value();
        LocalDate day = database.as("emporion_operator", em -> directory(em).view(store))
                .createdAt()
                .atZone(ZoneId.of("Europe/Berlin"))
                .toLocalDate();
        assertThat(found(slug, new DayRange(day, day), null)).isEqualTo(1);
        assertThat(found(slug, new DayRange(day.plusDays(1), null), null)).isZero();
        assertThat(found(slug, new DayRange(null, LocalDate.MAX), null)).isEqualTo(1);
        assertThat(found(slug, null, new DayRange(day.minusDays(1), null))).isZero();
        supervise(supervision -> supervision.approve("root", store, BasedOn.ANYTHING));
        assertThat(found(slug, null, new DayRange(day.minusDays(1), null))).isEqualTo(1);
    }

    private long found(String slug, DayRange applied, DayRange opened) {
        TenantDirectory.Query query = new TenantDirectory.Query(null, slug, null, applied, opened);
        return database.as("emporion_operator", em -> directory(em).list(query, Page.Request.first(20)))
                .total();
    }

    @Test
    void noSignInATextIsAWildcard() {
        String slug = freshSlug();
        apply(ann, slug);
        String start = slug.substring(0, slug.length() - 1);

        for (String text : List.of(start + "%", start + "_", start + "\\" + slug.substring(start.length()))) {
            TenantDirectory.Query query = new TenantDirectory.Query(null, text, "name");
            assertThat(database.as("emporion_operator", em -> directory(em).list(query, Page.Request.first(20)))
                            .total())
                    .isZero();
        }
    }

    @Test
    void aRevokedKeyOpensNothingAtTheNextRequest() {
        String slug = freshSlug();
        apply(ann, slug);
        Seat seat = database.as("emporion_seller", em -> access(em).seat(ann, slug));
        ApiKeys.NewKey key = inStore(seat, em -> keys(em).create(seat, "script", List.of("catalog"), null));

        Optional<Seat> before = database.as("emporion_seller", em -> access(em).keySeat(key.key()));
        inStore(seat, em -> {
            keys(em).revoke(seat, key.id());
            return null;
        });
        Optional<Seat> after = database.as("emporion_seller", em -> access(em).keySeat(key.key()));

        assertThat(before.map(Seat::storeSlug)).contains(slug);
        assertThat(after).isEmpty();
    }

    private TenantId apply(Person applicant, String slug) {
        StoreApplications.Application application = new StoreApplications.Application(
                "Blue Mill", slug, "Blue Mill GmbH", "DE", "hello@example.com", null, null);
        return database.as(
                "emporion_seller", em -> TestSupervision.applications(em, CLOCK).apply(applicant, application));
    }

    private void change(Seat seat, StoreProfile.Changes changes) {
        database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(seat.tenant(), Actor.of(seat.who()), () -> {
                    profile(em).change(seat, changes, BasedOn.ANYTHING);
                    return null;
                }));
    }

    private static StoreProfile profile(EntityManager em) {
        return new StoreProfile(stores(em), new LastChange(new Sql(em)), Currencies.USUAL);
    }

    private void supervise(java.util.function.Consumer<TenantSupervision> work) {
        database.as("emporion_operator", em -> {
            work.accept(TestSupervision.of(em, CLOCK));
            return null;
        });
    }

    private <T> T inStore(Seat seat, java.util.function.Function<EntityManager, T> work) {
        return database.as(
                "emporion_seller", em -> new TenantScope(em, new Sql(em)).within(seat.tenant(), () -> work.apply(em)));
    }

    private static SellerAccess access(EntityManager em) {
        return TestDoors.access(em, CLOCK);
    }

    private static TenantDirectory directory(EntityManager em) {
        return new TenantDirectory(stores(em), new Memberships(em), TestCatalog.publishedOfStores(em), em);
    }

    private static Tenants stores(EntityManager em) {
        return new Tenants(em, new Sql(em));
    }

    private static ApiKeys keys(EntityManager em) {
        return TestKeys.keys(em, CLOCK);
    }

    private static Person aPerson(String name) {
        return new Person(Ids.next().toString(), name, name + "@example.com");
    }

    private static String freshSlug() {
        return "st-" + Ids.next().toString().substring(20);
    }
}
