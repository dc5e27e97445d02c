package org.emporion.stack.stripe;

import java.util.List;
import java.util.Map;

/** What clients see of accounts and of what goes to them, in Stripe's shapes. */
final class ConnectObjects {
    private final String base;

    /** @param base where the stand-in is found, for the addresses of its pages */
    ConnectObjects(String base) {
        this.base = base;
    }

    Map<String, Object> of(Object thing) {
        if (thing instanceof ConnectAccount account) {
            return account(account);
        }
        if (thing instanceof AccountLink link) {
            return link(link);
        }
        return thing instanceof Transfer transfer ? transfer(transfer) : reversal((Transfer.Reversal) thing);
    }

    static boolean knows(Object thing) {
        return thing instanceof ConnectAccount
                || thing instanceof AccountLink
                || thing instanceof Transfer
                || thing instanceof Transfer.Reversal;
    }

    private static Map<String, Object> account(ConnectAccount account) {
        boolean done = account.is("done");
        return StripeObjects.some(
                "id", account.id(),
                "object", "account",
                "capabilities", Map.of("transfers", done ? "active" : "inactive"),
                "charges_enabled", false,
                "country", account.country(),
                "created", account.created(),
                "details_submitted", !account.is("started"),
                "metadata", account.metadata(),
                "payouts_enabled", done,
                "requirements",
                        StripeObjects.some(
                                "currently_due",
                                account.is("started") ? List.of("external_account", "tos_acceptance.date") : List.of(),
                                "past_due",
                                List.of(),
                                "pending_verification",
                                List.of(),
                                "disabled_reason",
                                account.is("rejected") ? "rejected.other" : null),
                "type", "express");
    }

    private Map<String, Object> link(AccountLink link) {
        return StripeObjects.some(
                "object",
                "account_link",
                "created",
                link.created(),
                "expires_at",
                link.expires(),
                "url",
                base + SetupPage.PATH + link.token());
    }

    private static Map<String, Object> transfer(Transfer transfer) {
        return StripeObjects.some(
                "id", transfer.id(),
                "object", "transfer",
                "amount", transfer.amount(),
                "amount_reversed", transfer.reversed(),
                "created", transfer.created(),
                "currency", transfer.currency(),
                "destination", transfer.account(),
                "livemode", false,
                "metadata", transfer.metadata(),
                "reversed", transfer.reversed() == transfer.amount(),
                "transfer_group", transfer.group());
    }

    private static Map<String, Object> reversal(Transfer.Reversal reversal) {
        return StripeObjects.some(
                "id", reversal.id(),
                "object", "transfer_reversal",
                "amount", reversal.amount(),
                "created", reversal.created(),
                "currency", reversal.currency(),
                "metadata", Map.of(),
                "transfer", reversal.of());
    }
}
