package org.emporion.storefront.checkout;

import java.util.List;
import java.util.Map;

/** A gateway other than the one that runs here: it takes an account number. */
final class DirectDebit extends OtherGateway {

    @Override
    public String method() {
        return "debit";
    }

    @Override
    public Part part() {
        return new Part("debit", List.of("iban"));
    }

    @Override
    public String token(Map<String, String> entered) {
        return "mandate of " + entered.get("iban").replace(" ", "");
    }
}
