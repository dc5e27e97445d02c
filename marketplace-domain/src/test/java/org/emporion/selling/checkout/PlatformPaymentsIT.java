package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.AttemptState;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.money.settlement.PlatformPayments;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.TestSettlement;
import org.junit.jupiter.api.Test;

/** What the console shows of the money of a purchase over two stores, under the role of the platform. */
class PlatformPaymentsIT {

    private final BankFixture bank = new BankFixture();

    @Test
    void aPurchaseShowsHowItWasPaidAndWhatWentBackOfWhichOrderForWhat() {
        bank.refund(bank.mill, "5.00");
        bank.tasksRun(bank.mill);
        bank.refuse(bank.yard);
        bank.tasksRun(bank.yard);

        List<Attempt> payments = bank.operator.run(() -> looks().payments(bank.number));
        assertThat(payments).singleElement().satisfies(paid -> {
            assertThat(paid.provider()).isEqualTo("sandbox");
            assertThat(paid.state()).isEqualTo(AttemptState.CAPTURED);
            assertThat(paid.amount()).isEqualTo(Money.parse("49.60", "EUR"));
            assertThat(paid.settledAt()).isNotNull();
        });
        List<PlatformPayments.Refund> refunds = bank.operator.run(() -> looks().refunds(bank.number));
        assertThat(refunds)
                .extracting(
                        PlatformPayments.Refund::storeId,
                        each -> each.store().slug(),
                        PlatformPayments.Refund::kind,
                        each -> each.amount().toString(),
                        PlatformPayments.Refund::state)
                .containsExactlyInAnyOrder(
                        tuple(
                                bank.mill.tenant().value(),
                                bank.mill.storeSlug(),
                                RefundRequest.Kind.AMOUNT,
                                "5.00 EUR",
                                OrderRefundState.DONE),
                        tuple(
                                bank.yard.tenant().value(),
                                bank.yard.storeSlug(),
                                RefundRequest.Kind.REFUSED,
                                "24.80 EUR",
                                OrderRefundState.DONE));
        assertThat(refunds).allMatch(each -> each.orderNumber().startsWith(bank.number));
        assertThat(bank.operator.run(() -> looks().refunds("EMP-NONE"))).isEmpty();
    }

    private PlatformPayments looks() {
        return TestSettlement.platform(bank.operator.entityManager(), bank.buying.clock);
    }
}
