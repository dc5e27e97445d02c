package org.emporion.catalog.productfiles;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.kernel.PlainText;

/**
 * A data row of a Shopify product file: a product with its first variant, a further variant, or only a picture.
 *
 * @param cut whether the row goes on in the file beyond its cells here
 */
record ShopifyRow(long line, List<String> cells, ShopifyHeader header, boolean cut) {

    private static final Pattern TEXT_AS_FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    /** What a spreadsheet shows where it could not work something out, or where the column was too narrow. */
    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(NAME\\?|NULL!|NUM!|REF!|VALUE!|WERT!|BEZUG!|N/A|NV|DIV/0!|#+)");

    /** What stands in a column; empty when the file has no such column or the row ends before it. */
    String get(FileColumn column) {
        String text = raw(column);
        return SPREADSHEET_ERROR.matcher(text).matches() ? "" : text;
    }

    /** Without the apostrophe that spreadsheets put before digits to keep them as they are. */
    String bare(FileColumn column) {
        String text = get(column);
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    /** A number with a point before its decimals, however the file writes it; as it stands when it is none. */
    String number(ShopifyColumn column) {
        return plain(bare(column));
    }

    /** The same of an amount in a currency, of which it may bear the mark. */
    String amount(FileColumn column, String currency) {
        String plain = plain(DecimalText.unmarked(bare(column), currency));
        return DecimalText.isNumber(plain) ? plain : bare(column);
    }

    /** Whether the point of this amount or number was taken to stand between thousands though nothing else in the row says so. */
    boolean isDoubtful(String text) {
        return DecimalText.mayBeThousands(text) && hasThousandsPoints() && !shows(DecimalText::showsComma);
    }

    private String plain(String text) {
        return DecimalText.mayBeThousands(text) && hasThousandsPoints()
                ? DecimalText.plain(text.replace(".", ""), true)
                : DecimalText.plain(text, header.hasDecimalCommas());
    }

    /** By the other numbers of the row; where they do not tell, by what kind of spreadsheet wrote the file. */
    private boolean hasThousandsPoints() {
        return shows(DecimalText::showsComma) || header.hasDecimalCommas() && !shows(DecimalText::showsPoint);
    }

    private boolean shows(Predicate<String> sign) {
        return ShopifyColumn.NUMBERS.stream().map(this::bare).anyMatch(sign);
    }

    boolean has(FileColumn column) {
        return !get(column).isEmpty();
    }

    /** Where a spreadsheet has left its error in the place of what stood there. */
    List<FileColumn> spoiled() {
        return cells.stream().noneMatch(cell -> cell.startsWith("#"))
                ? List.of()
                : header.columns().keySet().stream().filter(this::isSpoiled).toList();
    }

    boolean isSpoiled(FileColumn column) {
        return SPREADSHEET_ERROR.matcher(raw(column)).matches();
    }

    boolean isVariant() {
        return has(ShopifyColumn.PRICE) || has(ShopifyColumn.SKU) || has(ShopifyColumn.OPTION1_VALUE);
    }

    /** As it was before a spreadsheet made a formula of it or put an apostrophe before what it would take for one. */
    String raw(FileColumn column) {
        Integer at = header.columns().get(column);
        String text = at == null || at >= cells.size() ? "" : PlainText.trimmed(cells.get(at));
        Matcher formula = TEXT_AS_FORMULA.matcher(text);
        if (formula.matches()) {
            return PlainText.trimmed(formula.group(1).replace("\"\"", "\""));
        }
        boolean kept = text.length() > 1 && PlainText.inCell(text.substring(1)).equals(text);
        return kept ? text.substring(1) : text;
    }
}
