package org.emporion.ground.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

    @Inject
    public StoreAudit(Sql sql) {
        this.sql = sql;
    }

    public Page<AuditEntry> list(Seat seat, AuditQuery query, Page.Request page) {
        seat.mustRead(Scope.TEAM);
        return new AuditReading(seat.tenant(), query).page(sql, page);
    }

    /** The newest of the wanted entries, without counting them; the last one leads on by {@link AuditQuery#olderThan}. */
    public List<AuditEntry> newest(Seat seat, AuditQuery query, int most) {
        seat.mustRead(Scope.TEAM);
        return new AuditReading(seat.tenant(), query).read(sql, most, 0);
    }
}
