package org.emporion.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What a store says of itself, and where it stands with the platform. */
@ApplicationScoped
@Transactional
@InTenant
public class StoreProfile {

    private Sql sql;

    StoreProfile() {}

    @Inject
    public StoreProfile(Sql sql) {
        this.sql = sql;
    }

    /**
     * The store as its own people see it.
     *
     * @param missing what is still needed before it may sell: {@code approval} or {@code reopening}; empty when nothing is
     * @param reason why the platform last moved it to this state, if it said so
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
            List<String> missing) {}

    /** What the store may change of its profile. */
    public record Changes(String name, String about, String policies, String contactEmail) {}

    public StoreView view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return sql.one(
                        row -> {
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
                                    missing(status));
                        },
                        "select t.*, l.legal_name, (select c.reason from tenant_status_change c where c.tenant_id = t.id"
                                + " and c.to_status = t.status order by c.changed_at desc limit 1) as reason"
                                + " from tenant t join tenant_legal l on l.tenant_id = t.id where t.id = ?",
                        seat.tenant())
                .orElseThrow();
    }

    /** @throws org.emporion.kernel.Forbidden when the role may not change the store's profile */
    public void change(Seat seat, Changes changes) {
        seat.mustWrite(Scope.STORE);
        new Problems()
                .text(changes.name(), "name", 2, 80)
                .text(changes.about(), "about", 0, 4000)
                .text(changes.policies(), "policies", 0, 8000)
                .text(changes.contactEmail(), "contactEmail", 3, 200)
                .throwIfAny();
        sql.update(
                "update tenant set name = ?, about = ?, policies = ?, contact_email = ? where id = ?",
                changes.name().strip(),
                text(changes.about()),
                text(changes.policies()),
                changes.contactEmail().strip(),
                seat.tenant());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
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
