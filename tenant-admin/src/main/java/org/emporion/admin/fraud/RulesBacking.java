package org.emporion.admin.fraud;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.kernel.BasedOn;
import org.emporion.selling.fraud.PlatformFraudRules;
import org.emporion.selling.fraud.PlatformFraudRules.RuleView;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** The rules of the screening, and setting one of them. */
@Named("fraudRules")
@ViewScoped
public class RulesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformFraudRules rules;

    @Inject
    private LoggedIn loggedIn;

    private String rule;
    private Integer points;
    private Long threshold;
    private boolean thresholdKnown;
    private String currency;
    private String version;

    /** Puts what is set into the form; none while no rule is chosen. */
    public void open() {
        if (rule != null && version == null) {
            RuleView seen = rules.view(rule);
            points = seen.points();
            threshold = seen.threshold();
            thresholdKnown = seen.threshold() != null;
            currency = seen.currency();
            version = seen.version();
        }
    }

    public String save() {
        rules.change(loggedIn.require().who(), rule, points, threshold, BasedOn.version(version));
        FlashMessages.done("fraud.rule.saved");
        return "/fraud/rules?faces-redirect=true";
    }

    public List<RuleView> getAll() {
        return rules.all();
    }

    public boolean isThresholdKnown() {
        return thresholdKnown;
    }

    /** Of the threshold, where that is an amount. */
    public String getCurrency() {
        return currency;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public Long getThreshold() {
        return threshold;
    }

    public void setThreshold(Long threshold) {
        this.threshold = threshold;
    }
}
