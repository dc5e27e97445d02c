package org.emporion.web.promotion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.promotion.PromotionKind;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.web.faces.Numerals;
import org.emporion.web.faces.PageZone;
import org.emporion.web.faces.Words;

/** What the fields of a promotion's form mean. Notes each that cannot be read; of its amounts only those of the chosen kind are. */
final class TypedPromotion {

    private final Map<String, String> typed;
    private final Problems problems = new Problems();

    TypedPromotion(Map<String, String> typed) {
        this.typed = typed;
    }

    void throwIfAny() {
        problems.throwIfAny();
    }

    boolean none() {
        return problems.none();
    }

    /** Null when no kind is chosen. */
    Gives gives() {
        PromotionKind kind = Arrays.stream(PromotionKind.values())
                .filter(each -> each.name().equals(text("kind")))
                .findFirst()
                .orElse(null);
        return kind == null
                ? null
                : switch (kind) {
                    case PERCENT -> Gives.percent(percent(), money("most"));
                    case AMOUNT -> Gives.amount(money("amount"));
                    case TAKE_FOR_PAY -> Gives.takeForPay(whole("taken"), whole("paid"));
                    case FREE_SHIPPING -> Gives.freeShipping();
                };
    }

    Limits limits() {
        return new Limits(
                whole("uses"), whole("usesPerBuyer"), !text("firstOrder").isEmpty(), money("budget"));
    }

    /** Null for at once. */
    Instant starts() {
        return moment("starts", false);
    }

    /** Null for never. */
    Instant ends() {
        return moment("ends", true);
    }

    Money money(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        try {
            return Money.parse(Numerals.ofVisitor().plain(text(field)), text("currency"));
        } catch (RuleViolated unreadable) {
            problems.require(false, field, unreadable.code(), unreadable.getMessage());
            return null;
        }
    }

    /** Null for what is no day. */
    static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private Instant moment(String name, boolean end) {
        LocalDate day = day(text(name + "Day"));
        LocalTime time = time(name + "Time");
        problems.require(day != null || time == null, name + "Day", "REQUIRED", "Choose the day of this time as well.");
        if (day == null) {
            return null;
        }
        LocalDate from = end && time == null ? day.plusDays(1) : day;
        return from.atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(PageZone.now())
                .toInstant();
    }

    private LocalTime time(String field) {
        try {
            return text(field).isEmpty() ? null : LocalTime.parse(text(field));
        } catch (DateTimeParseException unreadable) {
            problems.require(false, field, "TIME", "Write a time like 09:30, or leave it empty.");
            return null;
        }
    }

    private Long whole(String field) {
        Long whole = Numerals.ofVisitor().whole(text(field));
        problems.require(whole != null || text(field).isEmpty(), field, "WHOLE", Words.ofKit("field.whole"));
        return whole;
    }

    private BigDecimal percent() {
        String plain = Numerals.ofVisitor().plain(text("percent"));
        if (plain.isEmpty()) {
            return null;
        }
        boolean readable = plain.matches("-?\\d{1,9}(\\.\\d{1,9})?");
        problems.require(readable, "percent", "NUMBER", "Write a percentage like 10 or 12.5.");
        return readable ? new BigDecimal(plain) : null;
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }
}
