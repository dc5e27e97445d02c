package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What a store says of itself, and where it stands with the platform. */
@ApplicationScoped
@Transactional
@InTenant
public class StoreProfile {

    private final Sql sql;
    private final LastChange changed;

    @Inject
    public StoreProfile(Sql sql, LastChange changed) {
        this.sql = sql;
        this.changed = changed;
    }

    /**
     * The store as its own people see it.
     *
     * @param missing what is still needed before it may sell: {@code approval} or {@code reopening}; empty when nothing is
     * @param reason why the platform last moved it to this state, if it said so
     * @param version another one after every change of what the store may change
     */
    public record StoreView(
            TenantId tenantId,
            String slug,
            String name,
            StoreStatus status,
            String about,
            String policies,
            String country,
            String contactEmail,
            String legalName,
            Instant createdAt,
            String reason,
            List<String> missing,
            String version) {}

    /**
     * What the store may change of its profile; what is null is not named and stays.
     *
     * @param version which state was seen, as {@link StoreView#version()} has it; null for whatever is there
     */
    public record Changes(String name, String about, String policies, String contactEmail, String version) {}

    public StoreView view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return sql.one(
                        StoreProfile::view,
                        "select t.*, l.legal_name, (select c.reason from tenant_status_change c where c.tenant_id = t.id"
                                + " and c.to_status = t.status order by c.changed_at desc limit 1) as reason"
                                + " from tenant t join tenant_legal l on l.tenant_id = t.id where t.id = ?",
                        seat.tenant())
                .orElseThrow();
    }

    /**
     * Changes what is named.
     *
     * @param base the state that the change was made from
     * @throws org.emporion.kernel.Forbidden when the role may not change the store's profile
     * @throws org.emporion.kernel.Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     */
    public void change(Seat seat, Changes changes, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        sql.list(row -> row.uuid("id"), "select id from tenant where id = ? for no key update", seat.tenant());
        StoreView now = view(seat);
        Changed name = new Changed("name", changes.name(), now.name());
        Changed about = new Changed("about", changes.about(), now.about());
        Changed policies = new Changed("policies", changes.policies(), now.policies());
        Changed email = new Changed("contactEmail", changes.contactEmail(), now.contactEmail());
        List<FieldProblem> differing = Stream.of(name, about, policies, email)
                .filter(Changed::differs)
                .map(Changed::told)
                .toList();
        if (!differing.isEmpty()
                && !base.and(BasedOn.version(changes.version())).allows(now.version())) {
            throw LastChange.conflict(
                    "profile", changed.of(seat.tenant(), List.of(seat.tenant().toString())), differing);
        }
        new Problems()
                .text(name.value(), "name", 2, 80)
                .text(about.value(), "about", 0, 4000)
                .text(policies.value(), "policies", 0, 8000)
                .text(email.value(), "contactEmail", 3, 200)
                .throwIfAny();
        sql.update(
                "update tenant set name = ?, about = ?, policies = ?, contact_email = ? where id = ?",
                name.value(),
                about.value(),
                policies.value(),
                email.value(),
                seat.tenant());
    }

    /** A field as it is to be and as it is; null is not named. */
    private record Changed(String field, String wanted, String now) {

        String value() {
            return wanted == null ? now : wanted.strip();
        }

        boolean differs() {
            return !value().equals(now);
        }

        FieldProblem told() {
            return LastChange.now(field, now);
        }
    }

    private static StoreView view(Row row) {
        StoreStatus status = StoreStatus.valueOf(row.text("status"));
        return new StoreView(
                row.tenant("id"),
                row.text("slug"),
                row.text("name"),
                status,
                row.text("about"),
                row.text("policies"),
                row.text("country"),
                row.text("contact_email"),
                row.text("legal_name"),
                row.time("created_at"),
                row.text("reason"),
                missing(status),
                ContentHash.of(row.text("name"), row.text("about"), row.text("policies"), row.text("contact_email")));
    }

    private static List<String> missing(StoreStatus status) {
        return switch (status) {
            case PENDING -> List.of("approval");
            case SUSPENDED -> List.of("reopening");
            case REJECTED, CLOSED -> List.of("a new application");
            case ACTIVE -> List.of();
        };
    }
}
