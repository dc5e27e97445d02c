package org.emporion.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.emporion.portal.desk.Desk;
import org.emporion.tenancy.StoreProfile;
import org.emporion.tenancy.StoreProfile.Changes;
import org.emporion.tenancy.StoreProfile.StoreView;
import org.emporion.web.faces.Said;

/** What buyers read about the store, and how the platform reaches it. */
@Named("storeProfile")
@ViewScoped
public class ProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoreProfile profile;

    @Inject
    private Desk desk;

    private final Map<String, String> typed = new HashMap<>();
    private transient StoreView store;

    @PostConstruct
    void open() {
        typed.put("name", getStore().name());
        typed.put("about", getStore().about());
        typed.put("policies", getStore().policies());
        typed.put("contactEmail", getStore().contactEmail());
    }

    public String save() {
        profile.change(
                desk.seat(),
                new Changes(typed.get("name"), typed.get("about"), typed.get("policies"), typed.get("contactEmail")));
        Said.done("profile.saved");
        return "/store/profile?faces-redirect=true";
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public StoreView getStore() {
        if (store == null) {
            store = profile.view(desk.seat());
        }
        return store;
    }
}
