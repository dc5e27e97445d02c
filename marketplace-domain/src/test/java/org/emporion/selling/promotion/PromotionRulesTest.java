package org.emporion.selling.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a promotion must say. */
class PromotionRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void aNameAndWhatItGivesAreEnough() {
        PromotionDraft draft = draft(named("Spring sale", Gives.percent(new BigDecimal("12.5"), null)));

        assertThat(problems(draft)).isEmpty();
        assertThat(draft.startsAt()).isEqualTo(NOW);
        assertThat(draft.goods().areAll()).isTrue();
        assertThat(draft.combinable()).isTrue();
    }

    @Test
    void everyBadFieldIsToldAtOnce() {
        PromotionChange change = PromotionChange.all(
                " ",
                "x y",
                "EUR",
                Gives.amount(euros("0.00")),
                new Goods(List.of("shirt"), List.of("nowhere")),
                Money.parse("5.00", "USD"),
                NOW,
                NOW,
                new Limits(0L, 0L, false, euros("-1.00")),
                true);

        assertThat(problems(draft(change)))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "name",
                        "code",
                        "gives.amount",
                        "goods.products",
                        "goods.categories",
                        "threshold",
                        "endsAt",
                        "limits.uses",
                        "limits.usesPerBuyer",
                        "limits.budget");
    }

    @Test
    void whatBelongsToAnotherKindIsNotDroppedButTold() {
        Gives both = new Gives(PromotionKind.FREE_SHIPPING, BigDecimal.TEN, null, euros("5.00"), null, null);

        assertThat(problems(draft(named("Free", both))))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("gives.percent", "NOT_FOR_KIND"), tuple("gives.amount", "NOT_FOR_KIND"));
    }

    @Test
    void aShareIsAboveNothingAndAtMostAllWithTwoDecimals() {
        for (String good : List.of("0.01", "33.33", "100")) {
            assertThat(problems(draft(named("Sale", Gives.percent(new BigDecimal(good), null)))))
                    .as(good)
                    .isEmpty();
        }
        for (String bad : List.of("0", "-1", "100.01", "101", "3.333", "1E+9", "1E-9")) {
            assertThat(problems(draft(named("Sale", Gives.percent(new BigDecimal(bad), null)))))
                    .as(bad)
                    .extracting(FieldProblem::field)
                    .containsExactly("gives.percent");
        }
    }

    @Test
    void fewerUnitsArePaidThanAreTaken() {
        assertThat(problems(draft(named("3 for 2", Gives.takeForPay(3L, 2L))))).isEmpty();
        assertThat(problems(draft(named("3 for 3", Gives.takeForPay(3L, 3L)))))
                .extracting(FieldProblem::field)
                .containsExactly("gives.paid");
        assertThat(problems(draft(named("?", Gives.takeForPay(null, null)))))
                .extracting(FieldProblem::code)
                .containsExactly("REQUIRED", "REQUIRED");
    }

    @Test
    void whatDependsOnWhoBuysNeedsACode() {
        Limits first = new Limits(null, null, true, null);

        assertThat(problems(draft(limited(null, first))))
                .extracting(FieldProblem::field)
                .containsExactly("code");
        assertThat(problems(draft(limited(" welcome ", first)))).isEmpty();
        assertThat(draft(limited(" welcome ", first)).code()).isEqualTo("WELCOME");
    }

    @ParameterizedTest
    @CsvSource({"0.00, EUR, RANGE", "-0.01, EUR, RANGE", "-9999999999999.99, EUR, RANGE", "5.00, USD, CURRENCY"})
    void everyAmountIsAboveNothingAndInTheCurrencyOfThePromotion(String amount, String currency, String code) {
        Money wrong = Money.parse(amount, currency);

        assertThat(problems(draft(named("Sale", Gives.amount(wrong)))))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("gives.amount", code));
        assertThat(problems(draft(PromotionChange.all(
                        "Sale",
                        null,
                        "EUR",
                        Gives.percent(BigDecimal.TEN, wrong),
                        Goods.ALL,
                        wrong,
                        null,
                        null,
                        new Limits(null, null, false, wrong),
                        true))))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("gives.most", code), tuple("threshold", code), tuple("limits.budget", code));
    }

    @Test
    void anAmountIsAsLargeAsAnyMoney() {
        assertThat(problems(draft(named("Sale", Gives.amount(euros("9999999999999.99"))))))
                .isEmpty();
    }

    @Test
    void aCodeIsShortAndOfPlainSignsInAnyCase() {
        for (String good : List.of("TEN", "spring-26", " Two_4-one ", "1ST", "x".repeat(40))) {
            assertThat(problems(draft(limited(good, Limits.NONE)))).as(good).isEmpty();
        }
        for (String bad : List.of("AB", "x".repeat(41), "x".repeat(300), "TEN OFF", "-TEN", "_TEN", "TEN%", "ZÉRO")) {
            assertThat(problems(draft(limited(bad, Limits.NONE))))
                    .as(bad)
                    .extracting(FieldProblem::field, FieldProblem::code)
                    .containsExactly(tuple("code", "CODE"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T00:00:00Z, 2026-12-01T00:00:00Z, endsAt",
        "2026-12-01T00:00:00Z, 2026-12-01T00:00:00Z, endsAt",
        "1999-12-31T23:59:59Z, 2026-12-01T00:00:00Z, startsAt",
        "2026-12-01T00:00:00Z, +10000-01-01T00:00:00Z, endsAt",
        "-1000000000-01-01T00:00:00Z, 2026-12-01T00:00:00Z, startsAt"
    })
    void itEndsAfterItStartsAndBothAreDaysThatPeopleMean(Instant starts, Instant ends, String field) {
        assertThat(problems(draft(PromotionChange.all(
                        "Sale", null, "EUR", Gives.freeShipping(), Goods.ALL, null, starts, ends, Limits.NONE, true))))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple(field, "RANGE"));
    }

    @Test
    void goodsThatNobodyNamedAreToldLikeThoseThatNobodyKnows() {
        List<String> nothing = new ArrayList<>();
        nothing.add(null);

        assertThat(problems(draft(PromotionChange.all(
                        "Sale",
                        null,
                        "EUR",
                        Gives.freeShipping(),
                        new Goods(nothing, nothing),
                        null,
                        null,
                        null,
                        Limits.NONE,
                        true))))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("goods.products", "UNKNOWN"), tuple("goods.categories", "UNKNOWN"));
    }

    @Test
    void usesAreFromOneToAMillion() {
        for (Long good : new Long[] {null, 1L, 1_000_000L}) {
            assertThat(problems(draft(limited("TEN", new Limits(good, good, false, null)))))
                    .isEmpty();
        }
        for (long bad : new long[] {-1, 0, 1_000_001, Long.MAX_VALUE}) {
            assertThat(problems(draft(limited("TEN", new Limits(bad, bad, false, null)))))
                    .extracting(FieldProblem::field, FieldProblem::detail)
                    .containsExactly(
                            tuple("limits.uses", "From 1 to 1,000,000 purchases; leave it empty for no limit."),
                            tuple(
                                    "limits.usesPerBuyer",
                                    "From 1 to 1,000,000 purchases; leave it empty for no limit."));
        }
    }

    @Test
    void aGivenSentenceSaysWhatItGives() {
        assertThat(Gives.percent(new BigDecimal("10.00"), euros("20.00")).written())
                .isEqualTo("10% off, at most €20.00");
        assertThat(Gives.amount(Money.parse("500", "JPY")).written()).isEqualTo("JP¥500 off");
        assertThat(Gives.takeForPay(3L, 2L).written()).isEqualTo("Take 3, pay 2");
        assertThat(Gives.freeShipping().written()).isEqualTo("Free delivery");
    }

    private static PromotionChange named(String name, Gives gives) {
        return new PromotionChange(
                Optional.of(name), null, null, Optional.of(gives), null, null, null, null, null, null, null);
    }

    private static PromotionChange limited(String code, Limits limits) {
        return PromotionChange.all(
                "Welcome", code, "EUR", Gives.freeShipping(), Goods.ALL, null, null, null, limits, true);
    }

    private static PromotionDraft draft(PromotionChange change) {
        return PromotionDraft.of(change, "EUR", NOW);
    }

    private static List<FieldProblem> problems(PromotionDraft draft) {
        Problems problems = new Problems();
        PromotionRules.check(draft, "outdoor"::equals, problems);
        return problems.found();
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
