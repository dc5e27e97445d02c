package org.emporion.money.reconciliation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.chargeback.TestChargebacks;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.TestPayments;
import org.emporion.money.payout.TestPayouts;

/** The comparison as it is wired up in the application. */
public final class TestDifferences {

    private TestDifferences() {}

    /** @param platform its transactions */
    public static PaymentDifferences of(PaymentGateway gateway, TestTransactions platform, Clock clock) {
        List<PaymentGateway.Booked> books = new ArrayList<>(TestPayments.booked(platform.entityManager()));
        books.addAll(TestChargebacks.booked(platform.entityManager()));
        books.addAll(TestPayouts.booked(platform.entityManager()));
        return new PaymentDifferences(new PaymentMethods(List.of(gateway)), books, platform, clock);
    }
}
