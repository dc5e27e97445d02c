package org.emporion.catalog.productfiles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.VariantRules;
import org.emporion.kernel.PlainText;

/** What a row says of its variant; what a spreadsheet has spoiled, or we keep less exactly, is left out or rounded and noted. */
final class VariantCells {

    /** How a spreadsheet writes a long number, which has then lost its last digits. */
    private static final Pattern SHORTENED_NUMBER = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");

    /** How a spreadsheet writes digits that it has taken for a number. */
    private static final Pattern DECIMALS = Pattern.compile("(\\d{6,})[.,]0+");

    private final ShopifyRow row;
    private final String handle;
    private final List<ImportNote> notes;
    private final MoneyCells money;
    private final Set<ImportField> leftOut = EnumSet.noneOf(ImportField.class);

    VariantCells(ShopifyRow row, String handle, String currency, List<ImportNote> notes) {
        this.row = row;
        this.handle = handle;
        this.notes = notes;
        this.money = new MoneyCells(row, handle, currency, notes);
    }

    /** What the row was meant to say and does not any more, so that what the store has of it stays. */
    Set<ImportField> leftOut() {
        return leftOut;
    }

    /** The SKU that the file itself gives, or null. */
    String sku() {
        String sku = code(
                ShopifyColumn.SKU,
                ImportField.SKU,
                "The spreadsheet that wrote \"%s\" has cut off the last digits of the SKU; it was left out. Format the column as"
                        + " text before you save.");
        if (sku == null || sku.length() <= VariantRules.LONGEST_SKU) {
            return sku;
        }
        leftOut.add(ImportField.SKU);
        warn(
                ShopifyColumn.SKU,
                "TOO_LONG",
                "The SKU has %d characters, and %d are the most; it was left out. Give it a shorter one."
                        .formatted(sku.length(), VariantRules.LONGEST_SKU));
        return null;
    }

    String barcode() {
        String code = code(
                ShopifyColumn.BARCODE,
                ImportField.BARCODE,
                "The spreadsheet that wrote \"%s\" has cut off the last digits of the barcode; it was left out. Format the column"
                        + " as text before you save.");
        Matcher decimals = DECIMALS.matcher(code == null ? "" : code);
        if (!decimals.matches()) {
            return code;
        }
        warn(
                ShopifyColumn.BARCODE,
                "DECIMALS_REMOVED",
                "A spreadsheet made the number %s of the barcode; it was taken as %s."
                        .formatted(code, decimals.group(1)));
        return decimals.group(1);
    }

    /** Null when there is none. */
    MoneyInput price() {
        return money.price(ShopifyColumn.PRICE);
    }

    /** Null when there is none, or it is not above the price. */
    MoneyInput compareAt() {
        return money.compareAt(ShopifyColumn.COMPARE_AT, ShopifyColumn.PRICE);
    }

    MoneyInput cost() {
        return money.unlessNothing(ShopifyColumn.COST);
    }

    /** Null when the file lacks the columns that say so. */
    Boolean tracked() {
        String policy = row.get(ShopifyColumn.POLICY).toLowerCase(Locale.ROOT);
        if ("continue".equals(policy) || "true".equals(policy)) {
            return false;
        }
        return row.header().has(ShopifyColumn.TRACKER) ? row.has(ShopifyColumn.TRACKER) : null;
    }

    /** Whole grams; null when there are none. */
    Integer weight() {
        BigDecimal grams = number(ShopifyColumn.GRAMS);
        if (grams == null) {
            return null;
        }
        if (grams.signum() < 0) {
            warn(ShopifyColumn.GRAMS, "NEGATIVE", "A weight of " + grams.toPlainString() + " g was taken as 0.");
        } else if (grams.signum() > 0 && grams.compareTo(BigDecimal.ONE) < 0) {
            warn(
                    ShopifyColumn.GRAMS,
                    "ROUNDED",
                    "Weights are kept in whole grams; %s was taken as 1.".formatted(grams.toPlainString()));
            return 1;
        }
        return whole(ShopifyColumn.GRAMS, grams.setScale(0, RoundingMode.HALF_UP));
    }

    /** Null when the file has no such column. */
    Long quantity() {
        if (!row.header().has(ShopifyColumn.QUANTITY)) {
            return null;
        }
        BigDecimal given = number(ShopifyColumn.QUANTITY);
        if (given == null) {
            return 0L;
        }
        BigDecimal quantity = given.setScale(0, RoundingMode.DOWN);
        if (quantity.signum() < 0) {
            warn(ShopifyColumn.QUANTITY, "NEGATIVE", "Stock of " + quantity.toPlainString() + " was taken as 0.");
        } else if (quantity.compareTo(given) != 0) {
            warn(
                    ShopifyColumn.QUANTITY,
                    "ROUNDED",
                    "Stock is counted in whole pieces; %s was taken as %s.".formatted(given, quantity));
        }
        return (long) whole(ShopifyColumn.QUANTITY, quantity);
    }

    private int whole(ShopifyColumn column, BigDecimal number) {
        try {
            return Math.max(0, number.intValueExact());
        } catch (ArithmeticException tooLarge) {
            error(column, "NUMBER", "The number %s is too large.".formatted(cut(number.toPlainString())));
            return 0;
        }
    }

    /** Null when the cell is empty, or after it was noted that it holds none. */
    private BigDecimal number(ShopifyColumn column) {
        String text = row.number(column);
        BigDecimal number = DecimalText.number(text);
        if (number == null && !text.isEmpty()) {
            error(column, "NUMBER", "Write a whole number; got \"" + cut(text) + "\".");
        } else if (row.isDoubtful(row.bare(column))) {
            warn(column, "THOUSANDS", MoneyCells.grouped(row.bare(column), text));
        }
        return number;
    }

    private String code(ShopifyColumn column, ImportField field, String shortened) {
        String code = PlainText.code(row.bare(column));
        if (row.isSpoiled(column)) {
            leftOut.add(field);
            return null;
        }
        if (SHORTENED_NUMBER.matcher(code).matches()) {
            leftOut.add(field);
            warn(column, "DIGITS_LOST", shortened.formatted(code));
            return null;
        }
        return code.isEmpty() ? null : code;
    }

    private void warn(ShopifyColumn column, String code, String detail) {
        notes.add(ImportNote.warning(row.line(), handle, column.title(), code, detail));
    }

    private void error(ShopifyColumn column, String code, String detail) {
        notes.add(ImportNote.error(row.line(), handle, column.title(), code, detail));
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
