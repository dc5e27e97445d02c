package org.emporion.selling.fraud;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.fraud.PlatformFraudRules.RuleView;

/** How much a rule counts, and from which threshold on. */
@Entity
@Table(name = "fraud_rule")
class FraudRule {

    private static final int MOST_POINTS = 1000;
    private static final long HIGHEST = 1_000_000_000L;

    @Id
    @Enumerated(EnumType.STRING)
    private ScreeningRule rule;

    private int points;
    private long threshold;

    @Version
    private long version;

    protected FraudRule() {}

    /**
     * @param newThreshold null leaves it as it is
     * @throws RuleViolated naming every bad field
     */
    void become(Integer newPoints, Long newThreshold) {
        boolean limit = rule == ScreeningRule.HELD_FROM;
        int least = limit ? 1 : 0;
        new Problems()
                .require(
                        newPoints != null && newPoints >= least && newPoints <= MOST_POINTS,
                        "points",
                        "RANGE",
                        "Write a whole number from " + least + " to " + MOST_POINTS + ".")
                .require(
                        newThreshold == null || isPossible(newThreshold),
                        "threshold",
                        "RANGE",
                        rule.hasThreshold()
                                ? "Write a whole number from 1 to " + HIGHEST + "."
                                : "This rule has no threshold; leave it away.")
                .throwIfAny();
        points = newPoints;
        threshold = newThreshold == null ? threshold : newThreshold;
    }

    /** @param usual the platform's usual currency, in which amounts are */
    RuleView view(String usual) {
        return new RuleView(
                rule,
                points,
                rule.hasThreshold() ? threshold : null,
                rule == ScreeningRule.AMOUNT ? usual : null,
                String.valueOf(version));
    }

    private boolean isPossible(long wanted) {
        return rule.hasThreshold() ? wanted >= 1 && wanted <= HIGHEST : wanted == 0;
    }
}
