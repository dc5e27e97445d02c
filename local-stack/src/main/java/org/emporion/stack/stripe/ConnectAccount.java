package org.emporion.stack.stripe;

import java.util.Map;

/**
 * The account of somebody to whom a platform sends money.
 *
 * @param state started, done or rejected
 */
record ConnectAccount(String id, String country, Map<String, String> metadata, long created, String state) {

    ConnectAccount become(String next) {
        return new ConnectAccount(id, country, metadata, created, next);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }
}
