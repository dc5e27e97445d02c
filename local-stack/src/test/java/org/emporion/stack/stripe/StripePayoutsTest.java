package org.emporion.stack.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentGateway.Known;
import org.emporion.money.payment.PaymentGateway.PayoutRef;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payout.AccountState;
import org.emporion.money.payout.PayoutProvider;
import org.emporion.money.payout.PayoutProvider.Account;
import org.emporion.money.payout.PayoutProvider.Applicant;
import org.emporion.money.payout.PayoutProvider.Order;
import org.emporion.money.payout.PayoutProvider.Sent;
import org.emporion.money.stripe.StripeGateway;
import org.emporion.money.stripe.StripePayouts;
import org.emporion.stack.http.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts of stores and transfers to them: our adapter against the stand-in, every answer through Stripe's own library. */
class StripePayoutsTest {
    private static final String BACK = "http://portal.example/money/account?asked=true";

    private final StripeShop shop = new StripeShop();
    private final PaymentGateway gateway = StripeShop.gateway(shop.url());
    private final PayoutProvider payouts = new StripePayouts(shop.url() + "/", Optional.of(StripeShop.KEY));
    private final UUID key = UUID.randomUUID();
    private final Instant begun = shop.clock().instant();

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void aStoreIsReadyOnceItHasSaidOnStripesPageWhereItsMoneyGoes() {
        Account opened = opened();
        assertThat(opened.state()).isEqualTo(AccountState.STARTED);
        assertThat(opened.missing()).isEqualTo("external_account, tos_acceptance.date");
        String page = payouts.page(opened.reference(), BACK);
        assertThat(shop.looksAt(page).body()).contains("Where your money goes");

        HttpResponse<String> sentBack = shop.finishes(page, true);

        assertThat(sentBack.headers().firstValue("Location")).contains(BACK);
        assertThat(payouts.account(opened.reference()))
                .isEqualTo(new Account(opened.reference(), AccountState.READY, null));
        assertThat(told("account.updated").payout()).isEqualTo(new PayoutRef("stripe", opened.reference()));
    }

    @Test
    void theSameStoreHasOneAccountAndAUsedAddressLeadsBack() {
        Account opened = opened();
        assertThat(opened().reference()).isEqualTo(opened.reference());
        String page = payouts.page(opened.reference(), BACK);
        shop.finishes(page, false);
        assertThat(payouts.account(opened.reference()).state()).isEqualTo(AccountState.STARTED);

        shop.finishes(page, true);

        assertThat(shop.looksAt(page).headers().firstValue("Location")).contains(BACK);
    }

    @Test
    void aStoreThatStripeRejectsIsStopped() {
        String account = ready();
        shop.standIn().reject(account);

        assertThat(payouts.account(account)).isEqualTo(new Account(account, AccountState.STOPPED, "rejected.other"));
        assertThatThrownBy(() -> payouts.page(account, BACK)).isInstanceOf(ProviderSilent.class);
        assertThat(payouts.send(order(account, "10.00")).reason()).isEqualTo("insufficient_capabilities_for_transfer");
    }

    @Test
    void aPayoutIsOneTransferHoweverOftenItIsAskedForAndIsFoundByItsGroup() {
        Order order = order(readyAndFunded(), "22.81");
        assertThat(payouts.find(order)).isEmpty();

        Sent sent = payouts.send(order);

        assertThat(sent.state()).isEqualTo(Sent.State.PAID);
        assertThat(payouts.send(order)).isEqualTo(sent);
        assertThat(payouts.find(order)).contains(sent);
        assertThat(shop.standIn().transfers())
                .extracting(Transfer::amount, Transfer::currency, Transfer::group)
                .containsExactly(tuple(2281L, "eur", order.id().toString()));
    }

    @Test
    void whatOurBalanceDoesNotHaveIsRefused() {
        Sent refused = payouts.send(order(readyAndFunded(), "50.00"));

        assertThat(refused).isEqualTo(new Sent(null, Sent.State.REFUSED, null, "balance_insufficient"));
    }

    @Test
    void aTransferThatIsTakenBackIsToldOfAndStandsInTheBookTwice() {
        Order order = order(readyAndFunded(), "22.81");
        String transfer = payouts.send(order).id();

        shop.standIn().takeBack(transfer);

        assertThat(told("transfer.reversed").payout())
                .isEqualTo(new PayoutRef("stripe", order.id().toString()));
        assertThat(payouts.find(order))
                .hasValueSatisfying(sent -> assertThat(sent.state()).isEqualTo(Sent.State.RETURNED));
        assertThat(gateway.moved(begun.minusSeconds(60), begun.plusSeconds(60), null)
                        .entries())
                .filteredOn(each -> each.kind() == Entry.Kind.PAYOUT)
                .extracting(Entry::ref, Entry::amount)
                .containsExactly(
                        tuple(order.id().toString(), euros("22.81")),
                        tuple(order.id().toString(), euros("-22.81")));
    }

    @Test
    void anEventThatIsSignedByTheSecretOfTheOtherEndpointIsBelievedToo() {
        opened();
        ready();
        PaymentGateway both = new StripeGateway(
                shop.url(),
                Optional.of(StripeShop.KEY),
                Optional.of("whsec_other, " + StripeShop.SECRET),
                "http://s.example");

        assertThat(read(both, "account.updated").payout()).isNotNull();
    }

    private Account opened() {
        return payouts.open(new Applicant(key, new UUID(0, 7), "DE"));
    }

    private String ready() {
        String account = opened().reference();
        shop.finishes(payouts.page(account, BACK), true);
        return account;
    }

    /** A buyer has paid 49.60. */
    private String readyAndFunded() {
        Money price = euros("49.60");
        ProviderPayment asked = gateway.authorise(new PaymentGateway.Request("EMP-1-1", price, null, "EMP-1", begun));
        shop.pays(asked.redirectUrl(), TestCard.APPROVED);
        Known known = new Known("EMP-1-1", asked.id(), price, begun);
        gateway.capture(known, "EMP-1-1-capture", price);
        return ready();
    }

    private static Order order(String account, String amount) {
        return new Order(UUID.randomUUID(), account, euros(amount));
    }

    private PaymentGateway.Event told(String type) {
        return read(gateway, type);
    }

    private PaymentGateway.Event read(PaymentGateway by, String type) {
        await().until(() -> !shop.events(type).isEmpty());
        Request event = shop.events(type).get(0);
        return by.event(
                        event.body().getBytes(StandardCharsets.UTF_8),
                        name -> event.header(name).orElse(null),
                        shop.clock().instant())
                .orElseThrow();
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
