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

    @Inject
    PlatformFraudRules(EntityManager em, TenantScope scope, LastChange changed) {
        this.em = em;
        this.scope = scope;
        this.changed = changed;
    }

    /**
     * A rule as it stands.
     *
     * @param points what it adds to the score; of HELD_FROM, the score from which a purchase is held
     * @param threshold tries, or whole units of the purchase's currency; null for a rule that has none
     */
    public record RuleView(ScreeningRule rule, int points, Long threshold, String version) {}

    /** In their order; the score from which a purchase is held comes last. */
    public List<RuleView> all() {
        return Arrays.stream(ScreeningRule.values())
                .map(each -> em.find(FraudRule.class, each).view())
                .toList();
    }

    /** @throws NotFound when there is no such rule */
    public RuleView view(String rule) {
        return em.find(FraudRule.class, known(rule)).view();
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
        if (!base.allows(now.view().version())) {
            throw LastChange.conflict(
                    "rule",
                    changed.of(TenantId.OF_PLATFORM, List.of(rule)),
                    List.of(
                            LastChange.now("points", now.view().points()),
                            LastChange.now("threshold", now.view().threshold())));
        }
        now.become(points, threshold);
        em.flush();
        return now.view();
    }

    private static ScreeningRule known(String rule) {
        return Arrays.stream(ScreeningRule.values())
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule"));
    }
}
