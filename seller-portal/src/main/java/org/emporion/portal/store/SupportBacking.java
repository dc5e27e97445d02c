package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.emporion.portal.desk.Desk;
import org.emporion.store.support.StoreSupport;
import org.emporion.store.support.SupportView;
import org.emporion.web.faces.FlashMessages;

/** When somebody of the platform acted in the store, and why; the owner ends it here. */
@Named("storeSupport")
@ViewScoped
public class SupportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoreSupport support;

    @Inject
    private Desk desk;

    private transient List<SupportView> grants;

    public List<SupportView> getGrants() {
        if (grants == null) {
            grants = support.list(desk.seat());
        }
        return grants;
    }

    public boolean isOwner() {
        return desk.seat().isOwner();
    }

    public String end(UUID id) {
        SupportView ended = support.end(desk.seat(), id);
        FlashMessages.done("support.ended", ended.name());
        return "/store/support?faces-redirect=true";
    }
}
