package org.emporion.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.portal.desk.Desk;
import org.emporion.store.legal.SellerTrader;
import org.emporion.store.legal.SellerTrader.TraderView;
import org.emporion.store.legal.Trader;
import org.emporion.store.store.StoreProfile;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.Edited;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;

/** Who stands behind the store, as its buyers read it. */
@Named("storeTrader")
@ViewScoped
public class TraderBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerTrader traders;

    @Inject
    private StoreProfile profile;

    @Inject
    private Desk desk;

    private final Edited fields = new Edited();
    private String version;
    private boolean published;
    private String doubt;

    /** A store that has said nothing finds what it told the platform when it applied, to look at before anybody else does. */
    @PostConstruct
    void open() {
        TraderView now = traders.view(desk.seat());
        fields.show(TraderFields.of(now.trader()));
        version = now.version();
        published = now.published();
        doubt = now.trader().doubts().stream()
                .map(FieldProblem::detail)
                .findFirst()
                .orElse("");
        if (!published) {
            StoreProfile.StoreView store = profile.view(desk.seat());
            fields.getTyped()
                    .putAll(Map.of(
                            "legalName", store.legalName(),
                            "country", store.country(),
                            "email", store.contactEmail()));
        }
    }

    public String save() {
        try {
            traders.change(desk.seat(), touched(), BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            List<OthersChange> theirs = catchUp(meanwhile);
            traders.change(desk.seat(), touched(), BasedOn.version(version));
            Meanwhile.saved(meanwhile, theirs);
        }
        FlashMessages.done("trader.saved");
        return "/store/trader?faces-redirect=true";
    }

    /**
     * Takes over what others did, and answers it.
     *
     * @throws Conflict when both have changed the same; saved once more, what was typed here is put in its place
     */
    private List<OthersChange> catchUp(ChangedMeanwhile meanwhile) {
        TraderView now = traders.view(desk.seat());
        version = now.version();
        List<OthersChange> theirs = fields.others("trader.", TraderFields.of(now.trader()));
        List<Clash> both = fields.catchUp("trader.", TraderFields.of(now.trader()));
        if (!both.isEmpty()) {
            throw Meanwhile.asked(meanwhile, both);
        }
        return theirs;
    }

    private Trader touched() {
        return TraderFields.trader(this::sent);
    }

    private String sent(String field) {
        String typed = fields.getTyped().get(field);
        return !fields.isTouched(field) ? null : typed == null ? "" : typed;
    }

    public Map<String, String> getTyped() {
        return fields.getTyped();
    }

    public boolean isPublished() {
        return published;
    }

    /** What should be looked at again in the address that is said; empty when nothing. */
    public String getDoubt() {
        return doubt;
    }
}
