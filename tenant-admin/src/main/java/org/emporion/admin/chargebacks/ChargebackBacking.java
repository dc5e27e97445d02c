package org.emporion.admin.chargebacks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.money.chargeback.PlatformChargebacks;
import org.emporion.money.chargeback.PlatformChargebacks.Case;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** One chargeback with everything that it is about, and what is said to it. */
@Named("chargeback")
@ViewScoped
public class ChargebackBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformChargebacks chargebacks;

    @Inject
    private LoggedIn loggedIn;

    private String id;
    private String evidence;
    private String version;
    private transient Case shown;

    /** @throws NotFound when there is no such chargeback */
    public void open() {
        getShown();
    }

    public String answer() {
        chargebacks.answer(loggedIn.require(), key(), evidence, BasedOn.version(version));
        FlashMessages.done("chargeback.answered");
        return "/chargebacks/chargeback?faces-redirect=true&id=" + id;
    }

    public Case getShown() {
        if (shown == null) {
            shown = chargebacks.get(key());
            version = version == null ? shown.chargeback().version() : version;
        }
        return shown;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    private UUID key() {
        return Ids.require(id, "chargeback");
    }
}
