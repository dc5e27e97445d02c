package org.emporion.selling.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.junit.jupiter.api.Test;

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
        for (String bad : List.of("0", "-1", "100.01", "3.333", "1E+9")) {
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
