package org.emporion.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.portal.desk.Desk;
import org.emporion.store.store.StoreProfile;
import org.emporion.store.store.StoreProfile.Changes;
import org.emporion.store.store.StoreProfile.StoreView;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.Edited;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;

/** What buyers read about the store, and how the platform reaches it. */
@Named("storeProfile")
@ViewScoped
public class ProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoreProfile profile;

    @Inject
    private StoreAudit log;

    @Inject
    private Desk desk;

    private final Edited fields = new Edited();
    private String version;
    private transient StoreView store;

    @PostConstruct
    void open() {
        fields.show(values(getStore()));
        version = getStore().version();
    }

    public String save() {
        try {
            profile.change(desk.seat(), touched(), BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            List<OthersChange> theirs = catchUp(meanwhile);
            profile.change(desk.seat(), touched(), BasedOn.version(version));
            Meanwhile.saved(meanwhile, theirs);
        }
        FlashMessages.done("profile.saved");
        return "/store/profile?faces-redirect=true";
    }

    /**
     * Takes over what others did, and answers it.
     *
     * @throws Conflict when both have changed the same; saved once more, what was typed here is put in its place
     */
    private List<OthersChange> catchUp(ChangedMeanwhile meanwhile) {
        store = profile.view(desk.seat());
        version = store.version();
        List<OthersChange> theirs = fields.others("profile.", values(store));
        List<Clash> both = fields.catchUp("profile.", values(store));
        if (!both.isEmpty()) {
            throw Meanwhile.asked(meanwhile, both);
        }
        return theirs;
    }

    private Changes touched() {
        return new Changes(
                of("name"), of("about"), of("policies"), of("contactEmail"), of("timeZone"), of("currency"), null);
    }

    private String of(String field) {
        String typed = fields.getTyped().get(field);
        return !fields.isTouched(field) ? null : typed == null ? "" : typed;
    }

    private static Map<String, String> values(StoreView store) {
        return Map.of(
                "name", store.name(),
                "about", store.about(),
                "policies", store.policies(),
                "contactEmail", store.contactEmail(),
                "timeZone", store.timeZone(),
                "currency", store.currency());
    }

    public Map<String, String> getTyped() {
        return fields.getTyped();
    }

    public StoreView getStore() {
        if (store == null) {
            store = profile.view(desk.seat());
        }
        return store;
    }

    /** Who has changed it last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return Meanwhile.afterLogIn(
                () -> log.lastChange(desk.seat(), List.of(getStore().tenantId().toString()))
                        .map(last -> Meanwhile.last(last.who(), last.at())));
    }
}
