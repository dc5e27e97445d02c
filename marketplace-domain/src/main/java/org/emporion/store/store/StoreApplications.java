package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** A visitor becomes a seller: applies for a store and becomes its owner. */
@ApplicationScoped
@Transactional
public class StoreApplications {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{1,48})[a-z0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Set<String> RESERVED = Set.of(
            "admin", "api", "seller", "emporion", "media", "search", "cart", "checkout", "account", "orders", "help");

    private final Sql sql;
    private final TenantScope tenants;
    private final Event<StoreApplied> applied;
    private final Clock clock;

    @Inject
    public StoreApplications(Sql sql, TenantScope tenants, Event<StoreApplied> applied, Clock clock) {
        this.sql = sql;
        this.tenants = tenants;
        this.applied = applied;
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
            String storeName, String slug, String legalName, String country, String email, String about) {}

    /** Whether a slug may still be taken, and if not, why. */
    public record SlugAnswer(String slug, boolean free, String detail) {}

    public SlugAnswer slug(String slug) {
        List<FieldProblem> problems = slugProblems(slug).found();
        if (!problems.isEmpty()) {
            return new SlugAnswer(slug, false, problems.get(0).detail());
        }
        boolean taken = sql.count("select count(*) as n from store_slug where slug = ?", slug) > 0;
        return new SlugAnswer(slug, !taken, taken ? "This address is taken." : "This address is free.");
    }

    /**
     * Opens the application; the applicant becomes the owner of a store that is PENDING.
     *
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     * @throws Conflict SLUG_TAKEN
     */
    public TenantId apply(Person applicant, Application application) {
        check(application);
        if (!slug(application.slug()).free()) {
            throw slugTaken(application.slug());
        }
        TenantId tenant = new TenantId(Ids.next());
        tenants.within(tenant, Actor.of(applicant.who()), () -> {
            write(tenant, applicant, application);
            return tenant;
        });
        return tenant;
    }

    private static void check(Application application) {
        Problems problems = slugProblems(application.slug())
                .text(application.storeName(), "storeName", 2, 80)
                .text(application.legalName(), "legalName", 2, 160)
                .require(
                        application.country() != null && COUNTRIES.contains(application.country()),
                        "country",
                        "COUNTRY",
                        "Choose a country by its two-letter code, for example DE.")
                .require(
                        application.email() != null
                                && EMAIL.matcher(application.email()).matches(),
                        "email",
                        "EMAIL",
                        "Give an e-mail address that can be answered, for example shop@example.com.");
        if (application.about() != null) {
            problems.text(application.about(), "about", 0, 4000);
        }
        problems.throwIfAny();
    }

    private static Problems slugProblems(String slug) {
        return new Problems()
                .require(
                        slug != null && SLUG.matcher(slug).matches() && !slug.contains("--"),
                        "slug",
                        "SLUG",
                        "Use 3 to 50 small letters, digits and single hyphens, for example blue-mill.")
                .require(
                        slug == null || !RESERVED.contains(slug),
                        "slug",
                        "RESERVED",
                        "This address is kept for the platform.");
    }

    private void write(TenantId tenant, Person applicant, Application application) {
        int taken = sql.update(
                "insert into tenant (id, slug, name, status, about, country, contact_email, created_at)"
                        + " values (?, ?, ?, 'PENDING', ?, ?, ?, ?) on conflict do nothing",
                tenant,
                application.slug(),
                application.storeName().strip(),
                application.about() == null ? "" : application.about().strip(),
                application.country(),
                application.email().strip(),
                clock.instant());
        if (taken == 0) {
            throw slugTaken(application.slug());
        }
        sql.update("insert into store_slug (slug, tenant_id) values (?, ?)", application.slug(), tenant);
        sql.update(
                "insert into tenant_legal (tenant_id, legal_name) values (?, ?)",
                tenant,
                application.legalName().strip());
        sql.update(
                "insert into membership (tenant_id, user_id, role, name, email, created_at) values (?, ?, ?, ?, ?, ?)",
                tenant,
                applicant.userId(),
                Role.OWNER,
                applicant.name(),
                applicant.email(),
                clock.instant());
        sql.update(
                "insert into tenant_status_change (tenant_id, id, to_status, changed_by, changed_at) values (?, ?, ?, ?, ?)",
                tenant,
                Ids.next(),
                StoreStatus.PENDING,
                applicant.who(),
                clock.instant());
        applied.fire(new StoreApplied(tenant));
    }

    private static Conflict slugTaken(String slug) {
        return new Conflict(
                "SLUG_TAKEN",
                "The address \"" + slug + "\" is taken; choose another.",
                List.of(new FieldProblem("slug", "SLUG_TAKEN", "This address is taken.")));
    }
}
