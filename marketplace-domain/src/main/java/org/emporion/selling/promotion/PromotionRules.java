package org.emporion.selling.promotion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;

/** What a promotion must say; notes every bad field. */
final class PromotionRules {

    static final int LONGEST_NAME = 80;
    static final int MOST_PRODUCTS = 200;
    static final int MOST_CATEGORIES = 50;
    static final long MOST_TAKEN = 100;
    static final long MOST_USES = 1_000_000;

    private static final String REQUIRED = "REQUIRED";
    private static final String RANGE = "RANGE";
    private static final String USES = "From 1 to 1,000,000 purchases; leave it empty for no limit.";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{2,39}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 2;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final PromotionDraft draft;
    private final Problems problems;

    private PromotionRules(PromotionDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** @param isCategory whether there is a category of that code */
    static void check(PromotionDraft draft, Predicate<String> isCategory, Problems problems) {
        PromotionRules rules = new PromotionRules(draft, problems);
        problems.text(draft.name(), "name", 1, LONGEST_NAME)
                .require(
                        draft.code() == null || CODE.matcher(draft.code()).matches(),
                        "code",
                        "CODE",
                        "A code has 3 to 40 letters from A to Z, digits, - and _, and begins with a letter or digit.");
        rules.gives(draft.gives());
        rules.goods(draft.goods(), isCategory);
        rules.above(draft.threshold(), "threshold");
        rules.time(draft.startsAt(), "startsAt");
        rules.time(draft.endsAt(), "endsAt");
        problems.require(
                draft.endsAt() == null || draft.endsAt().isAfter(draft.startsAt()),
                "endsAt",
                RANGE,
                "It ends before it starts. Choose a later end, or leave it open.");
        rules.limits(draft.limits());
    }

    private void gives(Gives gives) {
        if (gives == null || gives.kind() == null) {
            problems.require(
                    false,
                    "gives.kind",
                    REQUIRED,
                    "Say what it gives: PERCENT, AMOUNT, TAKE_FOR_PAY or FREE_SHIPPING.");
            return;
        }
        boolean percent = gives.kind() == PromotionKind.PERCENT;
        boolean amount = gives.kind() == PromotionKind.AMOUNT;
        boolean units = gives.kind() == PromotionKind.TAKE_FOR_PAY;
        belongs(percent || gives.percent() == null, "gives.percent", PromotionKind.PERCENT);
        belongs(percent || gives.most() == null, "gives.most", PromotionKind.PERCENT);
        belongs(amount || gives.amount() == null, "gives.amount", PromotionKind.AMOUNT);
        belongs(units || gives.taken() == null, "gives.taken", PromotionKind.TAKE_FOR_PAY);
        belongs(units || gives.paid() == null, "gives.paid", PromotionKind.TAKE_FOR_PAY);
        if (percent) {
            problems.require(
                    isShare(gives.percent()),
                    "gives.percent",
                    gives.percent() == null ? REQUIRED : RANGE,
                    "Give a percentage above 0 and up to 100, with two decimals at most.");
            above(gives.most(), "gives.most");
        } else if (amount) {
            problems.require(gives.amount() != null, "gives.amount", REQUIRED, "How much does it give?");
            above(gives.amount(), "gives.amount");
        } else if (units) {
            problems.require(
                            gives.taken() != null && gives.taken() >= 2 && gives.taken() <= MOST_TAKEN,
                            "gives.taken",
                            gives.taken() == null ? REQUIRED : RANGE,
                            "Of how many units? From 2 to " + MOST_TAKEN + ".")
                    .require(
                            gives.paid() != null
                                    && gives.paid() >= 0
                                    && (gives.taken() == null || gives.paid() < gives.taken()),
                            "gives.paid",
                            gives.paid() == null ? REQUIRED : RANGE,
                            "How many of them are paid? At least 0, and fewer than are taken.");
        }
    }

    private void belongs(boolean holds, String field, PromotionKind kind) {
        problems.require(holds, field, "NOT_FOR_KIND", "This belongs to a promotion of the kind " + kind + " only.");
    }

    private void goods(Goods goods, Predicate<String> isCategory) {
        each(goods.products(), "goods.products", MOST_PRODUCTS, id -> Ids.parse(id)
                .isPresent());
        each(goods.categories(), "goods.categories", MOST_CATEGORIES, isCategory);
    }

    private void each(List<String> named, String field, int most, Predicate<String> known) {
        problems.require(named.size() <= most, field, RANGE, "At most " + most + " of them.");
        List<String> unknown = named.stream()
                .filter(known.negate())
                .limit(3)
                .map(String::valueOf)
                .toList();
        problems.require(
                unknown.isEmpty(), field, "UNKNOWN", "These are not there: " + String.join(", ", unknown) + ".");
    }

    private void time(Instant time, String field) {
        problems.require(
                time == null || !time.isBefore(EARLIEST) && !time.isAfter(LATEST),
                field,
                RANGE,
                "A time from the year 2000 to the year 9999.");
    }

    private void limits(Limits limits) {
        problems.require(isCount(limits.uses()), "limits.uses", RANGE, USES)
                .require(isCount(limits.usesPerBuyer()), "limits.usesPerBuyer", RANGE, USES)
                .require(
                        draft.code() != null || limits.usesPerBuyer() == null && !limits.firstOrder(),
                        "code",
                        REQUIRED,
                        "What depends on who buys needs a code: a guest is known only when paying.");
        above(limits.budget(), "limits.budget");
    }

    private void above(Money amount, String field) {
        if (amount == null) {
            return;
        }
        problems.require(amount.minor() > 0, field, RANGE, "An amount above zero.")
                .require(
                        isCurrencyWrong() || amount.currency().equals(draft.currency()),
                        field,
                        "CURRENCY",
                        "This promotion is in " + draft.currency() + ".");
    }

    /** Told once, at the currency itself. */
    private boolean isCurrencyWrong() {
        return problems.found().stream().anyMatch(each -> "currency".equals(each.field()));
    }

    private static boolean isCount(Long uses) {
        return uses == null || uses >= 1 && uses <= MOST_USES;
    }

    private static boolean isShare(BigDecimal percent) {
        return percent != null
                && percent.signum() > 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= PERCENT_DECIMALS;
    }
}
