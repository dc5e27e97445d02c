package org.emporion.store.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.TimeZones;

/** A seller's store: what it says of itself, and where it stands with the platform. */
@Entity
@Table(name = "tenant")
class Tenant {

    static final String WRONG_STATE = "WRONG_STATE";

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private StoreStatus status;

    private String about;
    private String policies = "";
    private String country;
    private String currency;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "time_zone")
    private String timeZone;

    private String logo;
    private String cover;
    private String organization;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** How often each of its API keys may ask; null for what is usual on the platform. */
    @Column(name = "requests_per_minute")
    private Integer requestsPerMinute;

    @Version
    private long version;

    @OneToMany(mappedBy = "store", cascade = CascadeType.PERSIST)
    @OrderBy("changedAt, id")
    private List<StoreStatusChange> changes;

    protected Tenant() {}

    /**
     * A store that is applied for; it waits for the platform's approval.
     *
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     */
    Tenant(TenantId id, StoreApplications.Application application, String who, Instant now) {
        changes = new ArrayList<>();
        introducesItself(application);
        this.id = id.value();
        slug = application.slug();
        currency = application.currency();
        createdAt = now;
        becomes(StoreStatus.PENDING, null, who, now);
    }

    /**
     * Is applied for once more, with better answers and at the same address, after it was rejected or asked for more.
     *
     * @throws Conflict WRONG_STATE unless it is rejected or waits
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     */
    void applyAgain(StoreApplications.Application application, String who, Instant now) {
        mustBe(status == StoreStatus.PENDING ? status : StoreStatus.REJECTED, "applied for again");
        application.mustKeep(slug, currency);
        introducesItself(application);
        becomes(StoreStatus.PENDING, null, who, now);
    }

    /** @throws Conflict WRONG_STATE unless it waits for approval */
    void askMore(String question, String who, Instant now) {
        String wanted = StoreStatusChange.textIn(question, "question");
        mustBe(StoreStatus.PENDING, "asked for more");
        becomes(StoreStatus.PENDING, wanted, who, now);
    }

    /** @throws Conflict WRONG_STATE unless it is rejected */
    void reconsider(String who, Instant now) {
        mustBe(StoreStatus.REJECTED, "looked at again");
        becomes(StoreStatus.PENDING, null, who, now);
    }

    /** @throws Conflict WRONG_STATE unless it waits for that */
    void approve(String who, Instant now) {
        mustBe(StoreStatus.PENDING, "approved");
        becomes(StoreStatus.ACTIVE, null, who, now);
        openedAt = now;
    }

    /** @throws Conflict WRONG_STATE unless it waits for approval */
    void reject(String reason, String who, Instant now) {
        String why = StoreStatusChange.reasonIn(reason);
        mustBe(StoreStatus.PENDING, "rejected");
        becomes(StoreStatus.REJECTED, why, who, now);
    }

    /** @throws Conflict WRONG_STATE unless it is open */
    void suspend(String reason, String who, Instant now) {
        String why = StoreStatusChange.reasonIn(reason);
        mustBe(StoreStatus.ACTIVE, "suspended");
        becomes(StoreStatus.SUSPENDED, why, who, now);
    }

    /** @throws Conflict WRONG_STATE unless it is suspended */
    void reopen(String who, Instant now) {
        mustBe(StoreStatus.SUSPENDED, "reopened");
        becomes(StoreStatus.ACTIVE, null, who, now);
    }

    /**
     * Says something else of itself.
     *
     * @param base the state that the change was made from
     * @param last who changed it last, for whoever comes too late
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws org.emporion.kernel.RuleViolated naming every bad field
     */
    void change(StoreProfile.Changes wanted, BasedOn base, Supplier<Optional<LastChange.By>> last) {
        Profile now = profile();
        Profile next = now.with(wanted);
        List<FieldProblem> differing = now.differing(next);
        if (!differing.isEmpty() && !base.and(BasedOn.version(wanted.version())).allows(now.version())) {
            throw LastChange.conflict("profile", last.get(), differing);
        }
        next.problems().throwIfAny();
        name = next.name();
        about = next.about();
        policies = next.policies();
        contactEmail = next.contactEmail();
        timeZone = next.timeZone();
        currency = next.currency();
    }

    /** Puts a picture in a place, or takes it down with null. */
    void show(StorePictures.Place place, String hash) {
        switch (place) {
            case LOGO -> logo = hash;
            case COVER -> cover = hash;
        }
    }

    /** @throws Conflict CHANGED_MEANWHILE naming its present state, when somebody decided about another */
    void mustBeAsSeen(BasedOn base) {
        if (!base.allows(seen -> SupervisedVersion.isOf(seen, status))) {
            Optional<LastChange.By> last =
                    changes.stream().reduce((one, next) -> next).map(StoreStatusChange::by);
            throw LastChange.conflict("store", last, List.of(LastChange.now("status", status)));
        }
    }

    /**
     * Lets its API keys ask so often; null for what is usual on the platform.
     *
     * @throws org.emporion.kernel.RuleViolated RANGE
     * @throws Conflict CHANGED_MEANWHILE naming the present rate, when that was set from another
     */
    void limit(Integer perMinute, BasedOn base) {
        SupervisedVersion.mustAllow(perMinute, base, requestsPerMinute);
        requestsPerMinute = perMinute;
    }

    /** The identity provider has it under this id. */
    void mirroredBy(String organizationId) {
        organization = organizationId;
    }

    TenantId id() {
        return new TenantId(id);
    }

    String slug() {
        return slug;
    }

    TenantSupervision.Mirror mirror(List<String> members) {
        boolean wasApproved = status != StoreStatus.PENDING && status != StoreStatus.REJECTED;
        return new TenantSupervision.Mirror(slug, name, organization != null, wasApproved, members);
    }

    StoreContact contact() {
        return new StoreContact(slug, name, contactEmail);
    }

    StorePictures.Shown pictures() {
        return new StorePictures.Shown(Rendition.SMALL.path(logo), Rendition.LARGE.path(cover));
    }

    /** The step that brought it where it is. */
    StoreStatusChange lastStep() {
        return changes.get(changes.size() - 1);
    }

    /** Oldest first. */
    List<TenantDirectory.Change> history() {
        return changes.stream().map(StoreStatusChange::view).toList();
    }

    /** @param reason why the platform moved it to its present state, if it said so */
    StoreProfile.StoreView view(String legalName, String reason) {
        return new StoreProfile.StoreView(
                id(),
                slug,
                name,
                status,
                about,
                policies,
                country,
                contactEmail,
                timeZone,
                currency,
                legalName,
                createdAt,
                reason,
                StoreProfile.missing(status),
                profile().version());
    }

    /** As the platform sees it. */
    TenantDirectory.TenantView supervised(String legalName, Memberships.Member owner, long published) {
        return new TenantDirectory.TenantView(
                id,
                slug,
                name,
                status,
                legalName,
                country,
                contactEmail,
                owner == null ? null : owner.name() + " <" + owner.email() + ">",
                about,
                published,
                createdAt,
                openedAt,
                organization != null,
                requestsPerMinute,
                SupervisedVersion.of(status, requestsPerMinute));
    }

    private Profile profile() {
        return new Profile(name, about, policies, contactEmail, timeZone, currency);
    }

    private void mustBe(StoreStatus from, String verb) {
        if (status != from) {
            throw StoreStatusChange.refused(status, verb);
        }
    }

    private void introducesItself(StoreApplications.Application application) {
        application.problems().throwIfAny();
        name = application.storeName().strip();
        about = application.about() == null ? "" : application.about().strip();
        timeZone = application.country().equals(country) ? timeZone : TimeZones.of(application.country());
        country = application.country();
        contactEmail = application.email().strip();
    }

    private void becomes(StoreStatus next, String reason, String who, Instant now) {
        changes.add(new StoreStatusChange(this, status, next, reason, who, now));
        status = next;
    }
}
