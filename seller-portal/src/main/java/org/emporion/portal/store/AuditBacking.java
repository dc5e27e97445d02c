package org.emporion.portal.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.portal.desk.Desk;
import org.emporion.web.audit.AuditPage;

/** What was done in the store, by whom. */
@Named("storeAudit")
@RequestScoped
public class AuditBacking extends AuditPage {

    @Inject
    private StoreAudit audit;

    @Inject
    private Desk desk;

    @Override
    protected List<AuditEntry> newest(AuditQuery query, int most) {
        return audit.newest(desk.seat(), query, most);
    }
}
