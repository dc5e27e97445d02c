package org.emporion.web.promotion;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.emporion.kernel.Money;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.web.faces.Formats;

/** What buyers read of a promotion that is being typed, as far as it can be read. */
final class PromotionSentence {

    private static final String OPEN = "\u2026";

    private PromotionSentence() {}

    /** For example "Autumn: 10% off with the code AUTUMN10, for Chairs, from €50.00, until 30 Nov 2026". */
    static String of(Map<String, String> typed, ChosenGoods goods) {
        String name = text(typed, "name");
        String code = text(typed, "code");
        Money threshold = new TypedPromotion(typed).money("threshold");
        String end = end(typed);
        return (name.isEmpty() ? OPEN : name)
                + ": " + gives(new TypedPromotion(typed))
                + (code.isEmpty() ? "" : " with the code " + code.toUpperCase(Locale.ROOT))
                + (goods.isAll() ? "" : ", for " + goods.names())
                + (threshold == null ? "" : ", from " + threshold.written())
                + (end.isEmpty() ? "" : ", until " + end);
    }

    /** A day that it lasts to the end of, or the moment. */
    private static String end(Map<String, String> typed) {
        return text(typed, "endsTime").isEmpty()
                ? Formats.day(TypedPromotion.day(typed.get("endsDay")))
                : Formats.dateTime(new TypedPromotion(typed).ends());
    }

    private static String text(Map<String, String> typed, String field) {
        return Objects.toString(typed.get(field), "").strip();
    }

    private static String gives(TypedPromotion typed) {
        Gives gives = typed.gives();
        boolean whole = gives != null
                && typed.none()
                && switch (gives.kind()) {
                    case PERCENT -> gives.percent() != null;
                    case AMOUNT -> gives.amount() != null;
                    case TAKE_FOR_PAY -> gives.taken() != null && gives.paid() != null;
                    case FREE_SHIPPING -> true;
                };
        return whole ? gives.written() : OPEN;
    }
}
