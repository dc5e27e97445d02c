package org.emporion.store.store;

import org.emporion.ground.walls.StoreStatus;

/** What happens to a store between its application and its reopening, as its people are told of it. */
public enum StoreStep {
    APPLIED,
    AGAIN,
    ASKED,
    REJECTED,
    APPROVED,
    SUSPENDED,
    REOPENED;

    /**
     * @param from null for an application
     * @param said whether the platform said why
     */
    static StoreStep of(StoreStatus from, StoreStatus to, boolean said) {
        return switch (to) {
            case PENDING -> from == null ? APPLIED : said ? ASKED : AGAIN;
            case REJECTED -> REJECTED;
            case ACTIVE -> from == StoreStatus.SUSPENDED ? REOPENED : APPROVED;
            case SUSPENDED, CLOSED -> SUSPENDED;
        };
    }
}
