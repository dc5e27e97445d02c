package org.emporion.catalog.productfiles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Money;

/** The amounts that a row has in a currency; those that nobody pays are rounded, and noted, where they have too many decimals. */
final class MoneyCells {

    private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?");

    private final ShopifyRow row;
    private final String handle;
    private final String currency;
    private final int decimals;
    private final List<ImportNote> notes;

    MoneyCells(ShopifyRow row, String handle, String currency, List<ImportNote> notes) {
        this.row = row;
        this.handle = handle;
        this.currency = currency;
        this.decimals = Money.zero(currency).amount().scale();
        this.notes = notes;
    }

    /** Null when there is none. */
    MoneyInput price(FileColumn column) {
        if (!row.has(column)) {
            return null;
        }
        noteDoubt(column);
        return money(row.amount(column, currency));
    }

    /** Null when there is none, or it is not above the price. */
    MoneyInput compareAt(FileColumn column, FileColumn priceColumn) {
        MoneyInput before = unlessNothing(column);
        BigDecimal amount = DecimalText.number(before == null ? "" : before.amount());
        BigDecimal price = DecimalText.number(row.amount(priceColumn, currency));
        if (amount == null || price == null || amount.compareTo(price) > 0) {
            return before;
        }
        if (amount.compareTo(price) < 0) {
            warn(
                    column,
                    "NOT_HIGHER",
                    "The price before, %s, is not above the price, %s; it was left out.".formatted(amount, price));
        }
        return null;
    }

    /** Null when there is none; nobody pays it, so more decimals than the currency has are no reason to refuse it. */
    MoneyInput unlessNothing(FileColumn column) {
        String text = row.amount(column, currency);
        BigDecimal amount = DecimalText.number(text);
        if (text.isEmpty() || NOTHING.matcher(text).matches()) {
            return null;
        }
        noteDoubt(column);
        if (amount == null || amount.stripTrailingZeros().scale() <= decimals) {
            return money(text);
        }
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
        warn(column, "ROUNDED", "%s was rounded to %s.".formatted(amount.toPlainString(), rounded.toPlainString()));
        return money(rounded.toPlainString());
    }

    /** What is told of a number whose point was taken to stand between thousands. */
    static String grouped(String written, String read) {
        return "%s was read as %s, with a point between thousands, as files with semicolons have it. If that is wrong, write it"
                        .formatted(written, read)
                + " without the point.";
    }

    private void noteDoubt(FileColumn column) {
        String bare = row.bare(column);
        if (row.isDoubtful(DecimalText.unmarked(bare, currency))) {
            warn(column, "THOUSANDS", grouped(bare, row.amount(column, currency)));
        }
    }

    private MoneyInput money(String amount) {
        return new MoneyInput(amount, currency);
    }

    private void warn(FileColumn column, String code, String detail) {
        notes.add(ImportNote.warning(row.line(), handle, column.title(), code, detail));
    }
}
