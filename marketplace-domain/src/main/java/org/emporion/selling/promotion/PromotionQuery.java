package org.emporion.selling.promotion;

import java.util.Arrays;
import org.emporion.kernel.RuleViolated;

/**
 * Which promotions are wanted; null filters nothing.
 *
 * @param text words, each in the name or the code
 * @param sort name, starts or ends, with a minus for the other way; null is the newest first
 */
public record PromotionQuery(String text, PromotionState state, String sort) {

    public static final PromotionQuery ALL = new PromotionQuery(null, null, null);

    /**
     * As it is asked for in words.
     *
     * @throws RuleViolated STATE when there is no such state
     */
    public static PromotionQuery of(String text, String state, String sort) {
        return new PromotionQuery(text, state == null || state.isBlank() ? null : state(state), sort);
    }

    private static PromotionState state(String name) {
        return Arrays.stream(PromotionState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field(
                        "state",
                        "STATE",
                        "The state of a promotion is SCHEDULED, RUNNING, USED_UP, ENDED or STOPPED."));
    }
}
