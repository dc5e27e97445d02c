package org.emporion.stack.stripe;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Accounts of stores and what goes to them; one change at a time. */
final class StripeConnect {
    private static final Duration GOOD = Duration.ofMinutes(5);

    private final Map<String, ConnectAccount> accounts = new LinkedHashMap<>();
    private final Map<String, AccountLink> links = new LinkedHashMap<>();
    private final Map<String, Transfer> transfers = new LinkedHashMap<>();
    private final StripeBalance balance;
    private final Clock clock;
    private final BiConsumer<String, Object> events;

    /** @param events told of every change, by the type of its event and with what has changed */
    StripeConnect(StripeBalance balance, Clock clock, BiConsumer<String, Object> events) {
        this.balance = balance;
        this.clock = clock;
        this.events = events;
    }

    synchronized ConnectAccount open(Form form) {
        form.mustBe("capabilities[transfers][requested]", "true");
        form.mustBe("controller[stripe_dashboard][type]", "express");
        ConnectAccount opened = new ConnectAccount(
                StripeBook.id("acct_"), form.required("country"), form.under("metadata"), now(), "started");
        accounts.put(opened.id(), opened);
        return opened;
    }

    synchronized ConnectAccount account(String id) {
        return StripeBook.known(accounts, "account", id);
    }

    synchronized AccountLink link(Form form) {
        form.mustBe("type", "account_onboarding");
        ConnectAccount account = account(form.required("account"));
        if (account.is("rejected")) {
            throw StripeRefusal.state("account_invalid", "This account has been rejected.");
        }
        AccountLink link = new AccountLink(
                StripeBook.id(""),
                account.id(),
                form.required("return_url"),
                form.required("refresh_url"),
                now(),
                now() + GOOD.toSeconds());
        links.put(link.token(), link);
        return link;
    }

    /** The link of a page, whether it is still good or not. */
    synchronized AccountLink linkOf(String token) {
        return StripeBook.known(links, "account_link", token);
    }

    synchronized boolean isGood(AccountLink link) {
        return link.expires() > now();
    }

    /** Everything was entered: money can go there. The link is used up. */
    synchronized void finish(AccountLink link) {
        links.put(
                link.token(),
                new AccountLink(link.token(), link.account(), link.back(), link.again(), link.created(), 0));
        become(link.account(), "done");
    }

    synchronized void reject(String account) {
        become(account, "rejected");
    }

    synchronized Transfer transfer(Form form) {
        long amount = form.requiredNumber("amount");
        String currency = form.required("currency");
        ConnectAccount account = account(form.required("destination"));
        if (!account.is("done")) {
            throw StripeRefusal.state(
                    "insufficient_capabilities_for_transfer",
                    "Your destination account needs the transfers capability.");
        }
        if (amount <= 0 || balance.of(currency) < amount) {
            throw StripeRefusal.state("balance_insufficient", "You have insufficient available funds.");
        }
        Transfer made = new Transfer(
                StripeBook.id("tr_"),
                account.id(),
                amount,
                currency,
                form.text("transfer_group").orElse(null),
                form.under("metadata"),
                now(),
                0);
        balance.move("transfer", -amount, 0, currency, made);
        return keep(made, "transfer.created");
    }

    synchronized Transfer transfer(String id) {
        return StripeBook.known(transfers, "transfer", id);
    }

    /** The youngest first. */
    synchronized List<Transfer> transfersOf(String group) {
        List<Transfer> found = new ArrayList<>();
        transfers.values().stream().filter(each -> group.equals(each.group())).forEach(each -> found.add(0, each));
        return found;
    }

    /** All that has not come back yet comes back, unless less is named. */
    synchronized Transfer.Reversal reverse(String id, Form form) {
        Transfer transfer = transfer(id);
        long left = transfer.amount() - transfer.reversed();
        long amount = form.number("amount").orElse(left);
        if (amount <= 0 || amount > left) {
            throw StripeRefusal.state("transfer_reversal_amount_too_large", "At most " + left + " can come back.");
        }
        Transfer.Reversal reversal =
                new Transfer.Reversal(StripeBook.id("trr_"), id, amount, transfer.currency(), now());
        balance.move("transfer_refund", amount, 0, transfer.currency(), reversal);
        keep(transfer.comesBack(amount), "transfer.reversed");
        return reversal;
    }

    synchronized List<Transfer> transfers() {
        return List.copyOf(transfers.values());
    }

    private void become(String account, String state) {
        ConnectAccount changed = account(account).become(state);
        accounts.put(account, changed);
        events.accept("account.updated", changed);
    }

    private Transfer keep(Transfer transfer, String event) {
        transfers.put(transfer.id(), transfer);
        events.accept(event, transfer);
        return transfer;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
