package org.emporion.catalog.productfiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.productfiles.ImportedProduct.OtherPrice;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/**
 * What a row says of prices in other currencies than the main one of the store. An empty cell says that there is none; a cell
 * that a spreadsheet has spoiled says nothing.
 */
final class OtherPriceCells {

    private final ShopifyRow row;
    private final String handle;
    private final List<ImportNote> notes;

    OtherPriceCells(ShopifyRow row, String handle, List<ImportNote> notes) {
        this.row = row;
        this.handle = handle;
        this.notes = notes;
    }

    /** By currency; what is no price is noted. */
    Map<String, OtherPrice> read() {
        Map<String, OtherPrice> prices = new LinkedHashMap<>();
        for (String currency : row.header().otherCurrencies()) {
            prices.put(currency, read(currency));
        }
        return prices;
    }

    private OtherPrice read(String currency) {
        MoneyCells cells = new MoneyCells(row, handle, currency, notes);
        PriceColumn price = PriceColumn.price(currency);
        PriceColumn compareAt = PriceColumn.compareAt(currency);
        return new OtherPrice(
                says(price) ? Optional.ofNullable(paid(price, cells.price(price))) : null,
                says(compareAt) ? Optional.ofNullable(money(compareAt, cells.compareAt(compareAt, price))) : null);
    }

    private boolean says(PriceColumn column) {
        return row.header().has(column) && !row.isSpoiled(column);
    }

    private Money paid(PriceColumn column, MoneyInput input) {
        Money price = money(column, input);
        if (price != null && price.minor() == 0) {
            error(
                    column,
                    "PRICE_MISSING",
                    "A price in %s is above zero; leave the cell empty where the SKU is not sold in it."
                            .formatted(column.currency()));
        }
        return price;
    }

    private Money money(PriceColumn column, MoneyInput input) {
        Problems problems = new Problems();
        Money money = MoneyInput.read(input, column.title(), column.currency(), false, problems);
        problems.found().forEach(each -> error(column, each.code(), each.detail()));
        return money;
    }

    private void error(PriceColumn column, String code, String detail) {
        notes.add(ImportNote.error(row.line(), handle, column.title(), code, detail));
    }
}
