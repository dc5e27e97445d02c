package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.EmailAddress;

/** A visitor becomes a seller: applies for a store, if need be again, and becomes its owner. */
@ApplicationScoped
@Transactional
public class StoreApplications {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final Tenants stores;
    private final Memberships memberships;
    private final TenantScope tenants;
    private final Event<StoreApplied> applied;
    private final Outbox outbox;
    private final Event<Counted> counted;
    private final Clock clock;

    @Inject
    public StoreApplications(
            Tenants stores,
            Memberships memberships,
            TenantScope tenants,
            Event<StoreApplied> applied,
            Outbox outbox,
            Event<Counted> counted,
            Clock clock) {
        this.stores = stores;
        this.memberships = memberships;
        this.tenants = tenants;
        this.applied = applied;
        this.outbox = outbox;
        this.counted = counted;
        this.clock = clock;
    }

    /**
     * What an applicant tells of the store.
     *
     * @param slug the store's address, 3 to 50 of small letters, digits and hyphens
     * @param country ISO 3166 code, two letters
     * @param about how the store introduces itself; may be missing
     */
    public record Application(
            String storeName, String slug, String legalName, String country, String email, String about) {

        /** Why this opens no store. */
        Problems problems() {
            Problems problems = StoreSlug.problems(slug)
                    .text(storeName, "storeName", 2, 80)
                    .text(legalName, "legalName", 2, 160)
                    .require(
                            country != null && COUNTRIES.contains(country),
                            "country",
                            "COUNTRY",
                            "Choose a country by its two-letter code, for example DE.");
            EmailAddress.check(email, "email", problems);
            return about == null ? problems : problems.text(about, "about", 0, 4000);
        }
    }

    /** Whether a slug may still be taken, and if not, why. */
    public record SlugAnswer(String slug, boolean free, String detail) {}

    public SlugAnswer slug(String slug) {
        List<FieldProblem> problems = StoreSlug.problems(slug).found();
        if (!problems.isEmpty()) {
            return new SlugAnswer(slug, false, problems.get(0).detail());
        }
        boolean taken = stores.isTaken(slug);
        return new SlugAnswer(slug, !taken, taken ? "This address is taken." : "This address is free.");
    }

    /**
     * Opens the application; the applicant becomes the owner of a store that is PENDING.
     *
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     * @throws org.emporion.kernel.Conflict SLUG_TAKEN
     */
    public TenantId apply(Person applicant, Application application) {
        Instant now = clock.instant();
        Tenant store = new Tenant(new TenantId(Ids.next()), application, applicant.who(), now);
        if (stores.isTaken(application.slug())) {
            throw StoreSlug.taken(application.slug());
        }
        return tenants.within(store.id(), Actor.of(applicant.who()), () -> {
            stores.add(store, application.legalName());
            memberships.join(store.id(), applicant, Role.OWNER, now);
            applied.fire(new StoreApplied(store.id(), application.country()));
            told(store);
            return store.id();
        });
    }

    /**
     * Sends the application of a store again, with better answers: after it was rejected, or asked for more.
     *
     * @param application at the same address
     * @throws org.emporion.kernel.Forbidden when the role may not change the store
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     * @throws org.emporion.kernel.Conflict WRONG_STATE when it was decided otherwise
     */
    public void again(Seat seat, Application application) {
        seat.mustWrite(Scope.STORE);
        tenants.within(seat.tenant(), seat.actor(), () -> {
            Tenant store = stores.lockSoftly(seat.tenant());
            store.applyAgain(application, seat.who(), clock.instant());
            stores.legal(seat.tenant()).rename(application.legalName());
            told(store);
            return null;
        });
    }

    private void told(Tenant store) {
        StoreStepMails.append(outbox, store);
        counted.fire(store.lastStep().counted());
    }
}
