package org.emporion.store.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What a store allows: each rule of its life, of its address, and of what it says of itself. */
class TenantTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final String WHO = "root";
    private static final String HASH = "a".repeat(64);

    private final Tenant store = applied(anApplication("blue-mill"));

    @Test
    void aStoreThatIsAppliedForWaitsForApproval() {
        assertThat(view().status()).isEqualTo(StoreStatus.PENDING);
        assertThat(view().missing()).containsExactly("approval");
        assertThat(view().name()).isEqualTo("Blue Mill");
        assertThat(store.history())
                .containsExactly(new TenantDirectory.Change(null, "PENDING", null, "ann@mill.example", NOW));
        assertWrongState(() -> store.suspend("A good reason", WHO, NOW));
        assertWrongState(() -> store.reopen(WHO, NOW));
    }

    @Test
    void aStoreIsApprovedOnce() {
        store.approve(WHO, LATER);

        assertThat(view().status()).isEqualTo(StoreStatus.ACTIVE);
        assertThat(view().missing()).isEmpty();
        assertWrongState(() -> store.approve(WHO, LATER));
        assertWrongState(() -> store.reject("A good reason", WHO, LATER));
        assertWrongState(() -> store.reopen(WHO, LATER));
    }

    @Test
    void aRejectedStoreStaysRejected() {
        store.reject(" Not a trader ", WHO, LATER);

        assertThat(view().missing()).containsExactly("a new application");
        assertThat(store.history().get(1))
                .isEqualTo(new TenantDirectory.Change("PENDING", "REJECTED", "Not a trader", WHO, LATER));
        assertWrongState(() -> store.approve(WHO, LATER));
        assertWrongState(() -> store.suspend("A good reason", WHO, LATER));
    }

    @Test
    void aRejectedStoreIsAppliedForAgainAtItsOwnAddressAlone() {
        store.reject("Not a trader", WHO, LATER);

        assertFields(() -> store.applyAgain(anApplication("red-mill"), WHO, LATER), "slug");
        store.applyAgain(anApplication("blue-mill"), WHO, LATER);

        assertThat(view().status()).isEqualTo(StoreStatus.PENDING);
        assertThat(store.lastStep().step()).isEqualTo(StoreStep.AGAIN);
        store.approve(WHO, LATER);
        assertWrongState(() -> store.applyAgain(anApplication("blue-mill"), WHO, LATER));
    }

    @Test
    void anApplicantIsAskedWhileTheStoreWaits() {
        assertFields(() -> store.askMore(" ", WHO, LATER), "question");
        store.askMore("Which register?", WHO, LATER);

        assertThat(store.lastStep().step()).isEqualTo(StoreStep.ASKED);
        assertThat(view().status()).isEqualTo(StoreStatus.PENDING);
        assertWrongState(() -> store.reconsider(WHO, LATER));
    }

    @Test
    void aSuspendedStoreCanBeReopened() {
        store.approve(WHO, NOW);
        store.suspend("Sold what it did not have", WHO, LATER);
        assertThat(view().missing()).containsExactly("reopening");
        assertWrongState(() -> store.suspend("A good reason", WHO, LATER));

        store.reopen(WHO, LATER);

        assertThat(view().status()).isEqualTo(StoreStatus.ACTIVE);
        assertThat(store.history())
                .extracting(TenantDirectory.Change::toStatus)
                .containsExactly("PENDING", "ACTIVE", "SUSPENDED", "ACTIVE");
    }

    @Test
    void nobodyIsRejectedOrSuspendedWithoutAReason() {
        assertFields(() -> store.reject(" ", WHO, NOW), "reason");
        store.approve(WHO, NOW);
        assertFields(() -> store.suspend("no", WHO, NOW), "reason");

        assertThat(view().status()).isEqualTo(StoreStatus.ACTIVE);
    }

    @Test
    void theIdentityProviderKnowsOnlyStoresThatWereApproved() {
        assertThat(store.mirror(List.of("ann")).wanted()).isFalse();

        store.approve(WHO, NOW);
        assertThat(store.mirror(List.of("ann")).wanted()).isTrue();
        assertThat(store.mirror(List.of("ann")).exists()).isFalse();

        store.mirroredBy("organization");
        store.suspend("A good reason", WHO, LATER);
        assertThat(store.mirror(List.of("ann"))).isEqualTo(mirrored());

        Tenant rejected = applied(anApplication("red-mill"));
        rejected.reject("Not a trader", WHO, NOW);
        assertThat(rejected.mirror(List.of()).wanted()).isFalse();
    }

    @Test
    void aChangeOfTheProfileLeavesWhatItDoesNotName() {
        store.change(changes(" Green Mill ", null), BasedOn.ANYTHING, Optional::empty);

        assertThat(view().name()).isEqualTo("Green Mill");
        assertThat(view().about()).isEqualTo("Flour.");
        assertThat(view().contactEmail()).isEqualTo("hello@mill.example");
    }

    @Test
    void aChangeOfAProfileThatHasGoneIsAConflict() {
        String seen = view().version();
        LastChange.By bob = new LastChange.By("bob", NOW);
        store.change(changes("Green Mill", seen), BasedOn.ANYTHING, Optional::empty);

        assertThatThrownBy(() -> store.change(changes("Red Mill", seen), BasedOn.ANYTHING, () -> Optional.of(bob)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> {
                    assertThat(refused.who()).contains("bob");
                    assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("name");
                });
        assertThatThrownBy(() -> store.change(changes("Red Mill", null), BasedOn.version(seen), Optional::empty))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(view().name()).isEqualTo("Green Mill");
        store.change(changes("Green Mill", seen), BasedOn.ANYTHING, Optional::empty);
    }

    @Test
    void aProfileHasItsLengths() {
        assertFields(
                () -> store.change(
                        new StoreProfile.Changes("x", "x".repeat(4001), "x".repeat(8001), "", null, null, null),
                        BasedOn.ANYTHING,
                        Optional::empty),
                "name",
                "about",
                "policies",
                "contactEmail");
        assertThat(view().name()).isEqualTo("Blue Mill");
    }

    @Test
    void anApplicationNamesEveryBadField() {
        StoreApplications.Application bad =
                new StoreApplications.Application("x", "Blue Mill", "", "XX", "nobody", "x".repeat(4001), null);

        assertFields(() -> applied(bad), "slug", "storeName", "legalName", "country", "email", "about");
    }

    @Test
    void anAddressIsSmallLettersDigitsAndSingleHyphens() {
        assertThat(StoreSlug.problems("blue-mill-2").found()).isEmpty();
        for (String bad : List.of("Blue", "b", "-mill", "mill-", "blue--mill", "blue mill", "a".repeat(51))) {
            assertThat(StoreSlug.problems(bad).found())
                    .as(bad)
                    .extracting(FieldProblem::code)
                    .containsExactly("SLUG");
        }
        assertThat(StoreSlug.problems(null).found()).hasSize(1);
    }

    @Test
    void someAddressesAreKeptForThePlatform() {
        assertThat(StoreSlug.problems("admin").found())
                .extracting(FieldProblem::code)
                .containsExactly("RESERVED");
    }

    @Test
    void eachPictureHasItsPlace() {
        store.show(StorePictures.Place.LOGO, HASH);
        assertThat(store.pictures().logo()).contains(HASH);
        assertThat(store.pictures().cover()).isNull();

        store.show(StorePictures.Place.COVER, HASH);
        store.show(StorePictures.Place.LOGO, null);
        assertThat(store.pictures().logo()).isNull();
        assertThat(store.pictures().cover()).contains(HASH);
    }

    private StoreProfile.StoreView view() {
        return store.view("Blue Mill GmbH", null);
    }

    private static TenantSupervision.Mirror mirrored() {
        return new TenantSupervision.Mirror("blue-mill", "Blue Mill", true, true, List.of("ann"));
    }

    private static Tenant applied(StoreApplications.Application application) {
        return new Tenant(new TenantId(Ids.next()), application, "ann@mill.example", NOW);
    }

    private static StoreApplications.Application anApplication(String slug) {
        return new StoreApplications.Application(
                " Blue Mill ", slug, "Blue Mill GmbH", "DE", "hello@mill.example", "Flour.", "EUR");
    }

    private static StoreProfile.Changes changes(String name, String version) {
        return new StoreProfile.Changes(name, null, null, null, null, null, version);
    }

    private static void assertWrongState(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(Tenant.WRONG_STATE));
    }

    private static void assertFields(ThrowingCallable act, String... fields) {
        assertThatThrownBy(act)
                .isInstanceOf(RuleViolated.class)
                .asInstanceOf(InstanceOfAssertFactories.throwable(Failure.class))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly(fields));
    }
}
