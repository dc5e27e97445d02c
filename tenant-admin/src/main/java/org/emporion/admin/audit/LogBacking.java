package org.emporion.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.web.audit.AuditPage;

/** The audit log of all stores. */
@Named("auditLog")
@RequestScoped
public class LogBacking extends AuditPage {

    @Inject
    private PlatformAudit audit;

    @Override
    protected List<AuditEntry> newest(AuditQuery query, int most) {
        return audit.newest(query, most);
    }
}
