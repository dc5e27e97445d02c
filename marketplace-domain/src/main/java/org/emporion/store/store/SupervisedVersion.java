package org.emporion.store.store;

import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.RuleViolated;

/** What the platform decides about a store, as a version: its state, and how often its keys may ask. Each is changed by itself. */
final class SupervisedVersion {

    private static final int MOST_REQUESTS = 1_000_000;

    private SupervisedVersion() {}

    static String of(StoreStatus status, Integer requestsPerMinute) {
        return status + "." + rate(requestsPerMinute);
    }

    static boolean isOf(String version, StoreStatus status) {
        return version.startsWith(status + ".");
    }

    /** Whether the rate was this one. */
    static boolean isOf(String version, Integer requestsPerMinute) {
        return version.endsWith("." + rate(requestsPerMinute));
    }

    /**
     * @throws RuleViolated RANGE
     * @throws org.emporion.kernel.Conflict CHANGED_MEANWHILE naming the present rate, when it was set from another
     */
    static void mustAllow(Integer wanted, BasedOn base, Integer now) {
        if (wanted != null && (wanted < 1 || wanted > MOST_REQUESTS)) {
            throw RuleViolated.field("requestsPerMinute", "RANGE", "Allow 1 to 1,000,000 requests a minute.");
        }
        if (!base.allows(seen -> isOf(seen, now))) {
            throw LastChange.conflict("store", Optional.empty(), List.of(LastChange.now("requestsPerMinute", now)));
        }
    }

    private static String rate(Integer requestsPerMinute) {
        return requestsPerMinute == null ? "usual" : requestsPerMinute.toString();
    }
}
