package org.emporion.portal.products;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.emporion.catalog.bulk.BulkKind;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.bulk.PriceRounding;
import org.emporion.catalog.bulk.PriceRounding.Direction;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Currencies;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.Numerals;

/** What can be done with the prices of the selected products at once. */
@Named("productBulkPrices")
@RequestScoped
public class BulkPrices {

    private static final String CURRENCY = "bulkCurrency";

    @Inject
    private BulkForm form;

    @Inject
    private Desk desk;

    @Inject
    private Currencies currencies;

    @PostConstruct
    void open() {
        form.getTyped().putIfAbsent(CURRENCY, desk.seat().currency());
    }

    public String cut() {
        BigDecimal percent = number("bulkCut");
        return percent("bulkCut", percent == null ? null : percent.negate());
    }

    public String raise() {
        return percent("bulkRaise", number("bulkRaise"));
    }

    public String price() {
        return form.startPrices("bulkPrice", BulkOrder.price(money("bulkPrice")));
    }

    public String add() {
        return form.startPrices("bulkAmount", BulkOrder.add(money("bulkAmount")).rounded(rounding()));
    }

    public String round() {
        BulkOrder order = BulkOrder.of(BulkKind.PRICE_ROUND);
        return form.startPrices("bulkRound", order.in(typed(CURRENCY)).rounded(rounding()));
    }

    public List<String> getEndings() {
        return PriceRounding.ENDINGS;
    }

    public List<String> getCurrencies() {
        return currencies.codes();
    }

    private String percent(String field, BigDecimal percent) {
        BulkOrder order = BulkOrder.percent(percent);
        return form.startPrices(field, order.in(typed(CURRENCY)).rounded(rounding()));
    }

    /** Null for prices as they come. */
    private PriceRounding rounding() {
        String to = typed("bulkRound");
        String side = typed("bulkDirection");
        return to.isEmpty() ? null : new PriceRounding(to, side.isEmpty() ? null : Direction.valueOf(side));
    }

    private MoneyInput money(String field) {
        return new MoneyInput(plain(field), typed(CURRENCY));
    }

    /** Null unless it can be read, above zero. */
    private BigDecimal number(String field) {
        String number = plain(field);
        return number.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(number) : null;
    }

    private String plain(String field) {
        return Numerals.ofVisitor().plain(typed(field));
    }

    private String typed(String field) {
        return Objects.toString(form.getTyped().get(field), "");
    }
}
