package org.emporion.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.Change;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.store.store.TenantSupervision;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** One store: who it is, what happened to it, and taking it out of sale or back. */
@Named("tenant")
@ViewScoped
public class TenantBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantSupervision supervision;

    @Inject
    private LoggedIn loggedIn;

    private String id;
    private String reason;
    private String version;
    private transient TenantView store;

    /** @throws NotFound when there is no such store */
    public void open() {
        getStore();
    }

    public String approve() {
        supervision.approve(who(), key(), seen());
        return done("queue.approved");
    }

    public String reject() {
        supervision.reject(who(), key(), reason, seen());
        return done("queue.rejected");
    }

    public String suspend() {
        supervision.suspend(who(), key(), reason, seen());
        return done("tenant.suspended");
    }

    public String reopen() {
        supervision.reopen(who(), key(), seen());
        return done("tenant.reopened");
    }

    BasedOn seen() {
        return BasedOn.version(version);
    }

    String done(String text) {
        FlashMessages.done(text, getStore().name());
        return "/tenants/tenant?faces-redirect=true&id=" + id;
    }

    public TenantView getStore() {
        if (store == null) {
            store = directory.view(key());
            version = version == null ? store.version() : version;
        }
        return store;
    }

    public List<Change> getHistory() {
        return directory.history(key());
    }

    public boolean is(String status) {
        return getStore().status() == StoreStatus.valueOf(status);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    UUID key() {
        return Ids.require(id, "store");
    }

    String who() {
        return loggedIn.require().who();
    }
}
