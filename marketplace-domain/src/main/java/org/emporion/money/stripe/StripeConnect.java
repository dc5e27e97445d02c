package org.emporion.money.stripe;

import com.stripe.model.Account;
import com.stripe.model.Transfer;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountCreateParams.Controller;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.money.payout.AccountState;
import org.emporion.money.payout.PayoutProvider;
import org.emporion.money.payout.PayoutProvider.Sent;

/** Accounts of stores at Stripe, and the transfers to them. */
final class StripeConnect {

    static final String PROVIDER = "stripe";

    /** The metadata that says of which payout a transfer is. */
    static final String PAYOUT = "payout";

    private static final String STORE = "store";
    private static final String REJECTED = "rejected.";
    private static final long MOST_AT_ONCE = 100;

    private final StripeCalls calls;

    StripeConnect(StripeCalls calls) {
        this.calls = calls;
    }

    /** What is asked for follows from the store alone, so that a repeated request differs in nothing; Stripe asks it for the rest. */
    PayoutProvider.Account open(PayoutProvider.Applicant applicant) {
        AccountCreateParams wanted = AccountCreateParams.builder()
                .setCountry(applicant.country())
                .setController(controller())
                .setCapabilities(Capabilities.builder()
                        .setTransfers(Capabilities.Transfers.builder()
                                .setRequested(true)
                                .build())
                        .build())
                .putMetadata(STORE, applicant.store().toString())
                .build();
        return shown(calls.know(api ->
                api.accounts().create(wanted, StripeCalls.once(applicant.key().toString()))));
    }

    PayoutProvider.Account account(String reference) {
        return shown(calls.know(api -> api.accounts().retrieve(reference)));
    }

    String page(String reference, String back) {
        AccountLinkCreateParams wanted = AccountLinkCreateParams.builder()
                .setAccount(reference)
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .setReturnUrl(back)
                .setRefreshUrl(back)
                .build();
        return calls.know(api -> api.accountLinks().create(wanted)).getUrl();
    }

    /** A no is final for this key, also that our balance does not suffice: Stripe remembers it for a day. Another payout has another. */
    Sent send(PayoutProvider.Order order) {
        String key = order.id().toString();
        TransferCreateParams wanted = TransferCreateParams.builder()
                .setAmount(StripeAmounts.units(order.amount()))
                .setCurrency(StripeAmounts.currency(order.amount()))
                .setDestination(order.account())
                .setTransferGroup(key)
                .putMetadata(PAYOUT, key)
                .build();
        try {
            return sent(calls.ask(api -> api.transfers().create(wanted, StripeCalls.once(key))));
        } catch (StripeRefused refused) {
            if (refused.isNo()) {
                return new Sent(null, Sent.State.REFUSED, null, refused.code());
            }
            throw refused.silent();
        }
    }

    Optional<Sent> find(PayoutProvider.Order order) {
        String key = order.id().toString();
        TransferListParams ofPayout = TransferListParams.builder()
                .setTransferGroup(key)
                .setLimit(MOST_AT_ONCE)
                .build();
        return calls.know(api -> api.transfers().list(ofPayout)).getData().stream()
                .filter(each -> each.getMetadata() != null
                        && key.equals(each.getMetadata().get(PAYOUT)))
                .findFirst()
                .map(StripeConnect::sent);
    }

    /** Stripe collects what it has to know, and shows the store its money; what goes wrong with it is ours. */
    private static Controller controller() {
        return Controller.builder()
                .setLosses(Controller.Losses.builder()
                        .setPayments(Controller.Losses.Payments.APPLICATION)
                        .build())
                .setFees(Controller.Fees.builder()
                        .setPayer(Controller.Fees.Payer.APPLICATION)
                        .build())
                .setStripeDashboard(Controller.StripeDashboard.builder()
                        .setType(Controller.StripeDashboard.Type.EXPRESS)
                        .build())
                .setRequirementCollection(Controller.RequirementCollection.STRIPE)
                .build();
    }

    /** Partly reversed counts as there: the comparison of the books shows the rest. */
    private static Sent sent(Transfer transfer) {
        boolean back = Boolean.TRUE.equals(transfer.getReversed());
        return new Sent(
                transfer.getId(),
                back ? Sent.State.RETURNED : Sent.State.PAID,
                Instant.ofEpochSecond(transfer.getCreated()),
                back ? "reversed" : null);
    }

    private static PayoutProvider.Account shown(Account account) {
        Account.Requirements wants = account.getRequirements();
        String disabled = wants == null ? null : wants.getDisabledReason();
        if (disabled != null && disabled.startsWith(REJECTED)) {
            return new PayoutProvider.Account(account.getId(), AccountState.STOPPED, disabled);
        }
        boolean ready = Boolean.TRUE.equals(account.getPayoutsEnabled())
                && account.getCapabilities() != null
                && "active".equals(account.getCapabilities().getTransfers());
        return new PayoutProvider.Account(
                account.getId(), ready ? AccountState.READY : AccountState.STARTED, missing(wants, disabled));
    }

    private static String missing(Account.Requirements wants, String disabled) {
        if (wants == null) {
            return disabled;
        }
        String due = Stream.of(wants.getPastDue(), wants.getCurrentlyDue(), wants.getPendingVerification())
                .filter(each -> each != null)
                .flatMap(each -> each.stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return due.isEmpty() ? disabled : due;
    }
}
