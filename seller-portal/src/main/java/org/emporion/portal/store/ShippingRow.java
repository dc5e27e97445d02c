package org.emporion.portal.store;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerShipping;

/** A way to ship, as typed. */
public class ShippingRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CURRENCY = "EUR";

    private final Map<String, String> text = new HashMap<>();

    static ShippingRow of(SellerShipping.Option option) {
        ShippingRow row = new ShippingRow();
        row.text.put("id", option.id());
        row.text.put("name", option.name());
        row.text.put("price", option.price().amount().toPlainString());
        row.text.put(
                "freeOver",
                option.freeOver() == null ? "" : option.freeOver().amount().toPlainString());
        row.text.put("daysMin", Integer.toString(option.daysMin()));
        row.text.put("daysMax", Integer.toString(option.daysMax()));
        return row;
    }

    void check(String at, Problems problems) {
        money(at, "price", problems);
        money(at, "freeOver", problems);
        whole(at, "daysMin", problems);
        whole(at, "daysMax", problems);
    }

    SellerShipping.Option option() {
        return new SellerShipping.Option(
                text.get("id"),
                text.get("name"),
                read("price"),
                read("freeOver"),
                Integer.parseInt(text.get("daysMin").strip()),
                Integer.parseInt(text.get("daysMax").strip()));
    }

    public Map<String, String> getText() {
        return text;
    }

    private void money(String at, String field, Problems problems) {
        try {
            read(field);
        } catch (RuleViolated wrong) {
            problems.require(false, at + field, wrong.code(), wrong.getMessage());
        }
    }

    private void whole(String at, String field, Problems problems) {
        String typed = text.get(field);
        problems.require(
                typed != null && typed.strip().matches("\\d{1,3}"), at + field, "NUMBER", "Write whole days, like 3.");
    }

    private Money read(String field) {
        String typed = text.get(field);
        return typed == null || typed.isBlank()
                ? null
                : Money.parse(typed.strip().replace(',', '.'), CURRENCY);
    }
}
