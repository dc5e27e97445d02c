package org.emporion.store.store;

import org.emporion.ground.walls.StoreStatus;

/** What the platform decides about a store, as a version: its state, and how often its keys may ask. Each is changed by itself. */
final class SupervisedVersion {

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

    private static String rate(Integer requestsPerMinute) {
        return requestsPerMinute == null ? "usual" : requestsPerMinute.toString();
    }
}
