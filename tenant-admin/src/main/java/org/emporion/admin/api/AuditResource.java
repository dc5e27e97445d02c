package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.kernel.Page;
import org.emporion.web.audit.AuditParameters;
import org.emporion.web.rest.Paging;

/** What was done in all stores, newest first. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final PlatformAudit audit;

    @Inject
    public AuditResource(PlatformAudit audit) {
        this.audit = audit;
    }

    @GET
    public Page<AuditEntry> list(
            @QueryParam("store") String store, @BeanParam AuditParameters wanted, @BeanParam Paging paging) {
        return audit.list(wanted.query(store), paging.request());
    }
}
