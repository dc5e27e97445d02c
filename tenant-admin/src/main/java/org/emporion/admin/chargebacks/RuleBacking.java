package org.emporion.admin.chargebacks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.kernel.BasedOn;
import org.emporion.money.chargeback.Bearer;
import org.emporion.money.chargeback.PlatformChargebackRule;
import org.emporion.money.chargeback.PlatformChargebackRule.Rule;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** Who bears what chargebacks cost, and setting that. */
@Named("chargebackRule")
@ViewScoped
public class RuleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformChargebackRule rule;

    @Inject
    private LoggedIn loggedIn;

    private Bearer loss;
    private Bearer fee;
    private String version;

    /** Puts what is set into the form. */
    public void open() {
        if (version == null) {
            Rule seen = rule.view();
            loss = seen.loss();
            fee = seen.fee();
            version = seen.version();
        }
    }

    public String save() {
        rule.change(loggedIn.require().who(), loss, fee, BasedOn.version(version));
        FlashMessages.done("chargebacks.rule.saved");
        return "/chargebacks/rule?faces-redirect=true";
    }

    public List<Bearer> getBearers() {
        return List.of(Bearer.values());
    }

    public Bearer getLoss() {
        return loss;
    }

    public void setLoss(Bearer loss) {
        this.loss = loss;
    }

    public Bearer getFee() {
        return fee;
    }

    public void setFee(Bearer fee) {
        this.fee = fee;
    }
}
