package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** Who bears what chargebacks cost that are opened from now on, as the platform's admins set it. */
@ApplicationScoped
@Transactional
public class PlatformChargebackRule {

    /** As the audit log has them. */
    private static final List<String> ONLY = List.of(TenantId.OF_PLATFORM.toString());

    private static final List<String> COLUMNS = List.of("loss_bearer", "fee_bearer");

    private final ChargebackRepository chargebacks;
    private final TenantScope scope;
    private final LastChange changed;

    @Inject
    PlatformChargebackRule(ChargebackRepository chargebacks, TenantScope scope, LastChange changed) {
        this.chargebacks = chargebacks;
        this.scope = scope;
        this.changed = changed;
    }

    /**
     * The rule as it stands.
     *
     * @param loss who bears the amount of one that is lost
     * @param fee who bears what the payment provider charges for one
     */
    public record Rule(Bearer loss, Bearer fee, String version) {}

    public Rule view() {
        return chargebacks.rule().view();
    }

    /**
     * Sets who bears what. Chargebacks that are open already keep the rule of their first day. What asks for what is there changes
     * nothing.
     *
     * @param base the state that the change was made from
     * @throws RuleViolated naming what is missing
     * @throws ChangedMeanwhile when that state has gone
     */
    public Rule change(String who, Bearer loss, Bearer fee, BasedOn base) {
        new Problems()
                .require(loss != null, "loss", "REQUIRED", "Say who bears what is lost: STORE or PLATFORM.")
                .require(fee != null, "fee", "REQUIRED", "Say who bears the fee: STORE or PLATFORM.")
                .throwIfAny();
        scope.actAs(Actor.of(who));
        ChargebackRule rule = chargebacks.lockRule();
        Rule now = rule.view();
        List<FieldProblem> differing = differing(now, loss, fee);
        if (differing.isEmpty()) {
            return now;
        }
        if (!base.allows(now.version())) {
            throw LastChange.conflict("rule", changed.ofColumns(TenantId.OF_PLATFORM, ONLY, COLUMNS), differing);
        }
        rule.change(loss, fee);
        chargebacks.write();
        return rule.view();
    }

    private static List<FieldProblem> differing(Rule now, Bearer loss, Bearer fee) {
        List<FieldProblem> differing = new ArrayList<>();
        if (now.loss() != loss) {
            differing.add(LastChange.now("loss", now.loss().label()));
        }
        if (now.fee() != fee) {
            differing.add(LastChange.now("fee", now.fee().label()));
        }
        return differing;
    }
}
