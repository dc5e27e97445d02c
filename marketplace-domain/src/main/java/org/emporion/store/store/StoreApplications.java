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
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
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
    private final StoreStepNews news;
    private final Currencies currencies;
    private final Clock clock;

    /** For work outside of a container. */
    public StoreApplications(
            Tenants stores,
            Memberships memberships,
            TenantScope tenants,
            Event<StoreApplied> applied,
            Outbox outbox,
            Event<Counted> counted,
            Clock clock) {
        this(stores, memberships, tenants, applied, new StoreStepNews(outbox, counted), Currencies.USUAL, clock);
    }

    @Inject
    StoreApplications(
            Tenants stores,
            Memberships memberships,
            TenantScope tenants,
            Event<StoreApplied> applied,
            StoreStepNews news,
            Currencies currencies,
            Clock clock) {
        this.stores = stores;
        this.memberships = memberships;
        this.tenants = tenants;
        this.applied = applied;
        this.news = news;
        this.currencies = currencies;
        this.clock = clock;
    }

    /**
     * What an applicant tells of the store.
     *
     * @param slug the store's address, 3 to 50 of small letters, digits and hyphens
     * @param country ISO 3166 code, two letters
     * @param about how the store introduces itself; may be missing
     * @param currency the main one, ISO 4217; that of the country when it is missing
     */
    public record Application(
            String storeName,
            String slug,
            String legalName,
            String country,
            String email,
            String about,
            String currency) {

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

        /** The same with the main currency that it means. */
        private Application with(Currencies traded) {
            String main = currency == null || currency.isBlank() ? MainCurrency.in(country, traded) : currency.strip();
            problems()
                    .require(traded.has(main), "currency", "CURRENCY", traded.refusal())
                    .throwIfAny();
            return new Application(storeName, slug, legalName, country, email, about, main);
        }

        /** The same, with what it does not name as the store has it. */
        private Application over(StoreProfile.StoreView now) {
            return new Application(
                    storeName == null ? now.name() : storeName,
                    slug == null ? now.slug() : slug,
                    legalName == null ? now.legalName() : legalName,
                    country == null ? now.country() : country,
                    email == null ? now.contactEmail() : email,
                    about == null ? now.about() : about,
                    currency);
        }

        /** @throws RuleViolated when it names another address or another main currency than the store has */
        void mustKeep(String address, String main) {
            if (!address.equals(slug)) {
                throw RuleViolated.field(
                        "slug", "SLUG", "The address stays " + address + " when an application is sent again.");
            }
            if (currency != null && !currency.isBlank() && !currency.strip().equals(main)) {
                throw RuleViolated.field(
                        "currency",
                        "FIXED",
                        "The main currency stays " + main + "; change it in the profile of the store.");
            }
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
        Application whole = application.with(currencies);
        Tenant store = new Tenant(new TenantId(Ids.next()), whole, applicant.who(), now);
        if (stores.isTaken(application.slug())) {
            throw StoreSlug.taken(application.slug());
        }
        return tenants.within(store.id(), Actor.of(applicant.who()), () -> {
            stores.add(store, application.legalName());
            memberships.join(store.id(), applicant, Role.OWNER, now);
            applied.fire(new StoreApplied(store.id(), whole.country(), whole.currency()));
            news.told(store);
            return store.id();
        });
    }

    /**
     * Sends the application of a store again, with better answers: after it was rejected, or asked for more.
     *
     * @param application at the same address and with the same main currency; what is null is not named and stays
     * @throws org.emporion.kernel.Forbidden when the role may not change the store
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     * @throws org.emporion.kernel.Conflict WRONG_STATE when it was decided otherwise
     */
    public void again(Seat seat, Application application) {
        seat.mustWrite(Scope.STORE);
        tenants.within(seat.tenant(), seat.actor(), () -> {
            Tenant store = stores.lockSoftly(seat.tenant());
            TenantLegal legal = stores.legal(seat.tenant());
            Application whole = application.over(store.view(legal.name(), null));
            store.applyAgain(whole, seat.who(), clock.instant());
            legal.rename(whole.legalName());
            news.told(store);
            return null;
        });
    }
}
