package org.emporion.portal.lists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.stock.stock.SellerStock;

/** What a list has shown of the stock of a SKU, as its field carries it: how many units, and whether they are counted. */
final class SeenStock {

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,12}) (true|false)");

    private SeenStock() {}

    static String text(long onHand, boolean tracked) {
        return onHand + " " + tracked;
    }

    /** @throws Conflict CHANGED_MEANWHILE when no list writes it like that, because nobody knows what was seen then */
    static SellerStock.Seen of(String text) {
        Matcher seen = TEXT.matcher(text);
        if (!seen.matches()) {
            throw new Conflict(BasedOn.CHANGED_MEANWHILE, "Please open this list anew and count again.");
        }
        return new SellerStock.Seen(Long.parseLong(seen.group(1)), Boolean.parseBoolean(seen.group(2)));
    }
}
