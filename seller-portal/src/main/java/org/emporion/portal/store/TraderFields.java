package org.emporion.portal.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.emporion.store.legal.Trader;

/** Who stands behind the store, as the fields of its form. */
final class TraderFields {

    private TraderFields() {}

    static Map<String, String> of(Trader trader) {
        Map<String, String> values = new HashMap<>();
        values.put("legalName", trader.legalName());
        values.put("line1", trader.line1());
        values.put("line2", trader.line2());
        values.put("postalCode", trader.postalCode());
        values.put("city", trader.city());
        values.put("region", trader.region());
        values.put("country", trader.country());
        values.put("email", trader.email());
        values.put("phone", trader.phone());
        values.put("register", trader.register());
        values.put("vatId", trader.vatId());
        return values;
    }

    /** @param value of a field; null for one that stays as it is */
    static Trader trader(UnaryOperator<String> value) {
        return new Trader(
                value.apply("legalName"),
                value.apply("line1"),
                value.apply("line2"),
                value.apply("postalCode"),
                value.apply("city"),
                value.apply("region"),
                value.apply("country"),
                value.apply("email"),
                value.apply("phone"),
                value.apply("register"),
                value.apply("vatId"));
    }
}
