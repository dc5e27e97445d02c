package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.RefundRequest;
import org.junit.jupiter.api.Test;

/** What a store may say that it gives back. */
class WantedRefundTest {

    private static final String LINE = Ids.next().toString();

    @Test
    void aRefundOfNothingIsNone() {
        assertThatThrownBy(() -> of(refund(List.of(), null, null)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("EMPTY_REFUND"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        SellerRefunds.NewRefund odd = new SellerRefunds.NewRefund(
                List.of(
                        new SellerRefunds.NewRefund.OfLine("first", 1L, null),
                        new SellerRefunds.NewRefund.OfLine(LINE, null, null),
                        new SellerRefunds.NewRefund.OfLine(LINE, 0L, null)),
                Money.parse("1.00", "USD"),
                Money.parse("0.00", "EUR"),
                " ",
                null);

        assertThatThrownBy(() -> of(odd))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(
                                tuple("reason", "REQUIRED"),
                                tuple("lines[0].id", "UNKNOWN"),
                                tuple("lines[1].quantity", "REQUIRED"),
                                tuple("lines[2].quantity", "RANGE"),
                                tuple("shipping", "CURRENCY"),
                                tuple("amount", "RANGE")));
    }

    @Test
    void unitsAnAmountOrBothGoBackOfALine() {
        RefundRequest.Portion portion = of(refund(
                List.of(
                        new SellerRefunds.NewRefund.OfLine(LINE, 2L, null),
                        new SellerRefunds.NewRefund.OfLine(LINE, null, euros("1.00"))),
                null,
                null));

        assertThat(portion.lines())
                .extracting(RefundRequest.OfLine::units, RefundRequest.OfLine::amount)
                .containsExactly(tuple(2L, null), tuple(0L, euros("1.00")));
        assertThat(portion.all()).isFalse();
    }

    @Test
    void itIsKnownWhatARefundIsFor() {
        List<SellerRefunds.NewRefund.OfLine> line = List.of(new SellerRefunds.NewRefund.OfLine(LINE, 1L, null));

        assertThat(WantedRefund.kind(refund(line, euros("1.00"), null))).isEqualTo(RefundRequest.Kind.LINES);
        assertThat(WantedRefund.kind(refund(null, euros("1.00"), null))).isEqualTo(RefundRequest.Kind.SHIPPING);
        assertThat(WantedRefund.kind(refund(null, euros("1.00"), euros("1.00"))))
                .isEqualTo(RefundRequest.Kind.AMOUNT);
    }

    private static RefundRequest.Portion of(SellerRefunds.NewRefund refund) {
        return WantedRefund.of(refund, "EUR");
    }

    private static SellerRefunds.NewRefund refund(
            List<SellerRefunds.NewRefund.OfLine> lines, Money shipping, Money amount) {
        return new SellerRefunds.NewRefund(lines, shipping, amount, "Scratched", null);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
