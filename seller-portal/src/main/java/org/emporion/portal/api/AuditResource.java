package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.kernel.Page;
import org.emporion.web.audit.AuditParameters;
import org.emporion.web.rest.Paging;

/** What was done in the store, newest first. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final CurrentSeat current;
    private final StoreAudit audit;

    @Inject
    public AuditResource(CurrentSeat current, StoreAudit audit) {
        this.current = current;
        this.audit = audit;
    }

    @GET
    public Page<AuditEntry> list(@BeanParam AuditParameters wanted, @BeanParam Paging paging) {
        return audit.list(current.seat(), wanted.query(null), paging.request());
    }
}
