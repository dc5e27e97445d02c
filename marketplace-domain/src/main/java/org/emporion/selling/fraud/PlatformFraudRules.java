package org.emporion.selling.fraud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** What the screening of purchases goes by, as the platform's admins set it; the next purchase is screened by it. */
@ApplicationScoped
@Transactional
public class PlatformFraudRules {

    private final EntityManager em;
    private final TenantScope scope;
    private final LastChange changed;
    private final Currencies currencies;

    @Inject
    PlatformFraudRules(EntityManager em, TenantScope scope, LastChange changed, Currencies currencies) {
        this.em = em;
        this.scope = scope;
        this.changed = changed;
        this.currencies = currencies;
    }

    /**
     * A rule as it stands.
     *
     * @param points what it adds to the score; of HELD_FROM, the score from which a purchase is held
     * @param threshold tries, or whole units of the currency; null for a rule that has none
     * @param currency of the threshold where that is an amount, the platform's usual one; purchases in another one are not looked at
     */
    public record RuleView(ScreeningRule rule, int points, Long threshold, String currency, String version) {}

    /** In their order; the score from which a purchase is held comes last. */
    public List<RuleView> all() {
        return Arrays.stream(ScreeningRule.values())
                .map(each -> shown(em.find(FraudRule.class, each)))
                .toList();
    }

    /** @throws NotFound when there is no such rule */
    public RuleView view(String rule) {
        return shown(em.find(FraudRule.class, known(rule)));
    }

    /**
     * Sets what a rule counts.
     *
     * @param threshold null leaves it as it is
     * @param base the state that the change was made from
     * @throws NotFound when there is no such rule
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     * @throws RuleViolated naming every bad field
     */
    public RuleView change(String who, String rule, Integer points, Long threshold, BasedOn base) {
        scope.actAs(Actor.of(who));
        FraudRule now = em.find(FraudRule.class, known(rule), LockModeType.PESSIMISTIC_WRITE);
        RuleView seen = shown(now);
        if (!base.allows(seen.version())) {
            throw LastChange.conflict(
                    "rule",
                    changed.of(TenantId.OF_PLATFORM, List.of(rule)),
                    List.of(LastChange.now("points", seen.points()), LastChange.now("threshold", seen.threshold())));
        }
        now.become(points, threshold);
        em.flush();
        return shown(now);
    }

    private RuleView shown(FraudRule rule) {
        return rule.view(currencies.usual());
    }

    private static ScreeningRule known(String rule) {
        return Arrays.stream(ScreeningRule.values())
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule"));
    }
}
