package org.emporion.portal.apply;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.portal.desk.Desk;
import org.emporion.store.store.StoreApplications;
import org.emporion.store.store.StoreApplications.Application;
import org.emporion.store.store.StoreProfile;
import org.emporion.store.store.StoreProfile.StoreView;
import org.emporion.web.faces.FlashMessages;

/** An application that was rejected or has a question open, as it was handed in, to be mended and sent again. */
@Named("applyAgain")
@ViewScoped
public class AgainBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STATE = "/apply/state?faces-redirect=true";

    @Inject
    private StoreApplications applications;

    @Inject
    private StoreProfile profile;

    @Inject
    private Desk desk;

    private final Map<String, String> typed = new HashMap<>();
    private String reason;

    /** A store that was decided otherwise, or waits without a question, leads to where it stands. */
    public String open() {
        StoreView store = profile.view(desk.seat());
        boolean asked = store.status() == StoreStatus.PENDING && store.reason() != null;
        if (store.status() != StoreStatus.REJECTED && !asked) {
            return STATE;
        }
        reason = store.reason();
        typed.put("storeName", store.name());
        typed.put("slug", store.slug());
        typed.put("legalName", store.legalName());
        typed.put("country", store.country());
        typed.put("email", store.contactEmail());
        typed.put("about", store.about());
        return null;
    }

    public String send() {
        applications.again(
                desk.seat(),
                new Application(
                        typed.get("storeName"),
                        typed.get("slug"),
                        typed.get("legalName"),
                        typed.get("country"),
                        typed.get("email"),
                        typed.get("about"),
                        null));
        FlashMessages.done("again.done");
        return STATE;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getReason() {
        return reason;
    }
}
