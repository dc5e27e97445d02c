package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Scope;
import org.emporion.portal.desk.Desk;
import org.emporion.store.integration.ApiKeys;
import org.emporion.store.integration.ApiKeys.KeyView;
import org.emporion.store.integration.ApiKeys.NewKey;
import org.emporion.web.faces.FlashMessages;

/** The keys of the store's scripts: a new one is shown once, and any can be taken back. */
@Named("storeKeys")
@ViewScoped
public class KeysBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApiKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    private int days = 90;
    private String name;
    private List<String> scopes = new ArrayList<>();
    private transient NewKey fresh;
    private transient List<KeyView> listed;

    public void create() {
        fresh = keys.create(desk.seat(), name, scopes, end());
        listed = null;
        name = null;
        scopes = new ArrayList<>();
    }

    public String revoke(UUID id) {
        keys.revoke(desk.seat(), id);
        FlashMessages.done("keys.revoked");
        return "/store/keys?faces-redirect=true";
    }

    private Instant end() {
        return days == 0 ? null : clock.instant().plus(Duration.ofDays(days));
    }

    /** For how many days a key may be made; 0 is until it is revoked. */
    public List<Integer> getChoices() {
        return List.of(30, 90, 365, 0);
    }

    public List<KeyView> getListed() {
        if (listed == null) {
            listed = keys.list(desk.seat());
        }
        return listed;
    }

    public List<String> getKnownScopes() {
        return Scope.codesForKeys();
    }

    public NewKey getFresh() {
        return fresh;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }
}
