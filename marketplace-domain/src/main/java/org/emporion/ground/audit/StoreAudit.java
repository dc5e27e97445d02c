package org.emporion.ground.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;

/** The audit log of a store, for those of its people who may see what others do. */
@ApplicationScoped
@Transactional
@InTenant
public class StoreAudit {

    private final Sql sql;
    private final LastChange changes;

    @Inject
    public StoreAudit(Sql sql, LastChange changes) {
        this.sql = sql;
        this.changes = changes;
    }

    public Page<AuditEntry> list(Seat seat, AuditQuery query, Page.Request page) {
        seat.mustRead(Scope.TEAM);
        return new AuditReading(seat.tenant(), query).page(sql, AuditReading.NEWEST, page);
    }

    /** Who has changed any of these things of the store itself last, by their ids, and when. */
    public Optional<LastChange.By> lastChange(Seat seat, Collection<String> subjects) {
        seat.mustRead(Scope.STORE);
        return changes.of(seat.tenant(), subjects);
    }

    /** The newest of the wanted entries, without counting them; the last one leads on by {@link AuditQuery#olderThan}. */
    public List<AuditEntry> newest(Seat seat, AuditQuery query, int most) {
        seat.mustRead(Scope.TEAM);
        return new AuditReading(seat.tenant(), query).newest(sql, most);
    }
}
