package org.emporion.stack.payment;

import java.math.BigDecimal;

/** What a client asks to charge. */
record Order(String amount, String currency, String token, String reference, String returnUrl, String webhookUrl) {

    BigDecimal sum() {
        return Amounts.positive(amount);
    }

    void check() {
        sum();
        if (currency == null || !currency.matches("[A-Z]{3}")) {
            throw new Refusal(422, "INVALID", "currency is needed, such as EUR.");
        }
        Tokens.of(token);
    }

    boolean isSameAs(Payment payment) {
        return sum().compareTo(payment.amount()) == 0
                && currency.equals(payment.currency())
                && token.equals(payment.token())
                && java.util.Objects.equals(reference, payment.reference());
    }
}
