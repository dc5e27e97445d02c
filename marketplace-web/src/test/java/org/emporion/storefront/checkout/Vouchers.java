package org.emporion.storefront.checkout;

import java.util.List;
import java.util.Map;

/** A gateway whose part has another name than its method. */
final class Vouchers extends OtherGateway {

    @Override
    public String method() {
        return "voucher";
    }

    @Override
    public Part part() {
        return new Part("gift-card", List.of("code"));
    }

    @Override
    public String token(Map<String, String> entered) {
        return "voucher " + entered.get("code");
    }
}
