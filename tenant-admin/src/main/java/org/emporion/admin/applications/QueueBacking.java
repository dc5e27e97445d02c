package org.emporion.admin.applications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Page;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.Query;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.store.store.TenantSupervision;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** The queue of applications, oldest first; each is approved or turned down where it stands. */
@Named("applicationQueue")
@ViewScoped
public class QueueBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    private static final String AGAIN = "/applications/queue?faces-redirect=true";

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantSupervision supervision;

    @Inject
    private LoggedIn loggedIn;

    private final Map<UUID, String> reasons = new HashMap<>();
    private UUID rejecting;
    private int page = 1;
    private transient Page<TenantView> waiting;

    public String approve(TenantView store) {
        supervision.approve(loggedIn.require().who(), store.tenantId(), BasedOn.version(store.version()));
        FlashMessages.done("queue.approved", store.name());
        return AGAIN;
    }

    public String reject(TenantView store) {
        rejecting = store.tenantId();
        supervision.reject(
                loggedIn.require().who(),
                store.tenantId(),
                reasons.get(store.tenantId()),
                BasedOn.version(store.version()));
        FlashMessages.done("queue.rejected", store.name());
        return AGAIN;
    }

    public Page<TenantView> getWaiting() {
        if (waiting == null) {
            waiting = directory.list(new Query(StoreStatus.PENDING, null, "created"), new Page.Request(page, SIZE));
        }
        return waiting;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** The store that was about to be turned down when the reason was missing. */
    public UUID getRejecting() {
        return rejecting;
    }

    public Map<UUID, String> getReasons() {
        return reasons;
    }
}
