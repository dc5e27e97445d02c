package org.emporion.web.delivery;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.web.faces.Numerals;
import org.emporion.web.faces.Words;

/** A price of a way to ship, as typed: for weights in kilograms and goods of some worth. */
public class BandForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int GRAMS = 3;
    private static final String KILOGRAMS = "\\d{1,6}(\\.\\d{1,3})?";

    private final Map<String, String> text = new HashMap<>();

    public BandForm(String currency) {
        text.put("currency", currency);
    }

    static BandForm of(String currency, Band band) {
        BandForm form = new BandForm(currency);
        form.text.put("gramsFrom", typed(kilograms(band.gramsFrom())));
        form.text.put("gramsTo", typed(kilograms(band.gramsTo())));
        form.text.put("worthFrom", typed(amount(band.worthFrom())));
        form.text.put("worthTo", typed(amount(band.worthTo())));
        form.text.put("price", typed(amount(band.price())));
        return form;
    }

    /** With what can be read; the rest is noted below this. */
    public Band read(String at, Problems problems) {
        return new Band(
                grams(at, "gramsFrom", problems),
                grams(at, "gramsTo", problems),
                money(at, "worthFrom", problems),
                money(at, "worthTo", problems),
                money(at, "price", problems));
    }

    /** In words, as it is typed. */
    String written() {
        return Stream.of(
                        (said("price") + " " + currency()).strip(),
                        limit("gramsFrom", Words.ofKit("zone.band.gramsFrom")),
                        limit("gramsTo", Words.ofKit("zone.band.gramsTo")),
                        limit("worthFrom", Words.ofKit("zone.band.worthFrom")),
                        limit("worthTo", Words.ofKit("zone.band.worthTo")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String currency() {
        String typed = text.get("currency");
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }

    public Map<String, String> getText() {
        return text;
    }

    private String limit(String field, String words) {
        return isEmpty(field) ? "" : words.replace("{0}", said(field));
    }

    private String said(String field) {
        return isEmpty(field) ? "" : text.get(field).strip();
    }

    private Long grams(String at, String field, Problems problems) {
        if (isEmpty(field)) {
            return null;
        }
        String plain = Numerals.ofVisitor().plain(text.get(field)).strip();
        problems.require(
                plain.matches(KILOGRAMS), at + field, "NUMBER", "Write kilograms to the gram, for example 1.25.");
        return plain.matches(KILOGRAMS)
                ? new BigDecimal(plain).movePointRight(GRAMS).longValueExact()
                : null;
    }

    private Money money(String at, String field, Problems problems) {
        try {
            return isEmpty(field) ? null : Money.parse(Numerals.ofVisitor().plain(text.get(field)), currency());
        } catch (RuleViolated wrong) {
            problems.require(false, at + field, wrong.code(), wrong.getMessage());
            return null;
        }
    }

    private boolean isEmpty(String field) {
        String typed = text.get(field);
        return typed == null || typed.isBlank();
    }

    private static BigDecimal kilograms(Long grams) {
        return grams == null
                ? null
                : new BigDecimal(
                        BigDecimal.valueOf(grams, GRAMS).stripTrailingZeros().toPlainString());
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }

    private static String typed(BigDecimal number) {
        return Numerals.ofVisitor().typed(number);
    }
}
