package org.emporion.stack.stripe;

import java.util.Map;

/**
 * Money that has gone from our balance to an account.
 *
 * @param reversed how much of it has come back
 */
record Transfer(
        String id,
        String account,
        long amount,
        String currency,
        String group,
        Map<String, String> metadata,
        long created,
        long reversed) {

    Transfer comesBack(long more) {
        return new Transfer(id, account, amount, currency, group, metadata, created, reversed + more);
    }

    /**
     * What of a transfer has come back at once.
     *
     * @param of the transfer
     */
    record Reversal(String id, String of, long amount, String currency, long created) {}
}
