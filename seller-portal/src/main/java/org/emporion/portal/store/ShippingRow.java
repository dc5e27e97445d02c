package org.emporion.portal.store;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.web.faces.EditedRow;
import org.emporion.web.faces.Numerals;

/** A way to ship, as typed. */
public class ShippingRow extends EditedRow {

    private static final long serialVersionUID = 1L;
    private static final String USUAL = "EUR";
    private static final String CURRENCY = "currency";
    private static final String COUNTRIES = "countries";
    private static final int LONGEST = 365;

    ShippingRow() {
        super(null, Map.of(COUNTRIES, "Europe"));
    }

    private ShippingRow(SellerShipping.Option option) {
        super(option.id(), values(option));
    }

    static List<ShippingRow> of(List<SellerShipping.Option> ways) {
        return ways.stream().map(ShippingRow::new).toList();
    }

    /**
     * What was typed.
     *
     * @throws RuleViolated naming every bad field, also those that can be read and may not be so
     */
    static List<SellerShipping.Option> read(List<ShippingRow> rows) {
        Problems found = new Problems();
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).check("items[" + i + "].", found));
        List<SellerShipping.Option> options =
                rows.stream().map(ShippingRow::option).toList();
        if (!found.none()) {
            SellerShipping.problems(options).stream()
                    .filter(each -> found.found().stream()
                            .noneMatch(known -> known.field().equals(each.field())))
                    .forEach(found::add);
        }
        found.throwIfAny();
        return options;
    }

    /** Of its amounts. */
    public String getCurrency() {
        return getText().getOrDefault(CURRENCY, USUAL);
    }

    private void check(String at, Problems problems) {
        money(at, "price", problems);
        money(at, "freeOver", problems);
        whole(at, "daysMin", problems);
        whole(at, "daysMax", problems);
        DeliveryCountries.typed(getText().get(COUNTRIES), at + COUNTRIES, problems);
    }

    /** With what can be read; as if the rest was right. */
    private SellerShipping.Option option() {
        return new SellerShipping.Option(
                key(),
                getText().get("name"),
                readable("price"),
                readable("freeOver"),
                days("daysMin", 0),
                days("daysMax", LONGEST),
                DeliveryCountries.typed(getText().get(COUNTRIES), COUNTRIES, new Problems()));
    }

    private static Map<String, String> values(SellerShipping.Option option) {
        return Map.of(
                "name",
                option.name(),
                "price",
                typed(option.price()),
                "freeOver",
                option.freeOver() == null ? "" : typed(option.freeOver()),
                "daysMin",
                Integer.toString(option.daysMin()),
                "daysMax",
                Integer.toString(option.daysMax()),
                COUNTRIES,
                DeliveryCountries.typed(option.countries()),
                CURRENCY,
                option.price().currency());
    }

    private void money(String at, String field, Problems problems) {
        try {
            read(field);
        } catch (RuleViolated wrong) {
            problems.require(false, at + field, wrong.code(), wrong.getMessage());
        }
    }

    private void whole(String at, String field, Problems problems) {
        problems.require(isWhole(field), at + field, "NUMBER", "Write whole days, like 3.");
    }

    private boolean isWhole(String field) {
        String typed = getText().get(field);
        return typed != null && typed.strip().matches("\\d{1,3}");
    }

    private int days(String field, int otherwise) {
        return isWhole(field) ? Integer.parseInt(getText().get(field).strip()) : otherwise;
    }

    private Money readable(String field) {
        try {
            return read(field);
        } catch (RuleViolated noted) {
            return null;
        }
    }

    private Money read(String field) {
        String typed = getText().get(field);
        return typed == null || typed.isBlank()
                ? null
                : Money.parse(Numerals.ofVisitor().plain(typed), getCurrency());
    }

    private static String typed(Money money) {
        return Numerals.ofVisitor().typed(money.amount());
    }
}
