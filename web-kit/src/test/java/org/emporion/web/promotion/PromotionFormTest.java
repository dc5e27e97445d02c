package org.emporion.web.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionKind;
import org.emporion.selling.promotion.PromotionState;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.junit.jupiter.api.Test;

class PromotionFormTest {

    private static final Instant FIRST_OF_DECEMBER = Instant.parse("2026-11-30T23:00:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T23:00:00Z");

    @Test
    void whatIsShownAndNotTouchedIsNotSent() {
        PromotionChange change = shown(aPercentage()).touched();

        assertThat(change.name()).isNull();
        assertThat(change.gives()).isNull();
        assertThat(change.goods()).isNull();
        assertThat(change.threshold()).isNull();
        assertThat(change.startsAt()).isNull();
        assertThat(change.endsAt()).isNull();
        assertThat(change.limits()).isNull();
        assertThat(change.combinable()).isNull();
    }

    @Test
    void aShownPromotionIsReadAsItIs() {
        PromotionView shown = aPercentage();
        PromotionChange whole = shown(shown).whole();

        assertThat(whole.name()).contains("Autumn");
        assertThat(whole.code()).contains("AUTUMN10");
        assertThat(whole.gives()).contains(shown.gives());
        assertThat(whole.goods()).contains(shown.goods());
        assertThat(whole.threshold()).contains(shown.threshold());
        assertThat(whole.startsAt()).contains(FIRST_OF_DECEMBER);
        assertThat(whole.endsAt()).contains(NEW_YEAR);
        assertThat(whole.limits()).contains(shown.limits());
        assertThat(whole.combinable()).contains(true);
    }

    @Test
    void anEndAtMidnightStandsAsTheLastDay() {
        PromotionForm form = shown(aPercentage());

        assertThat(form.getEndsDay()).isEqualTo("2026-12-31");
        assertThat(form.getText()).containsEntry("endsTime", "").containsEntry("startsTime", "");
        form.getText().put("endsTime", "18:30");
        assertThat(form.touched().endsAt()).contains(Instant.parse("2026-12-31T17:30:00Z"));
        form.setEndsDay(null);
        form.getText().put("endsTime", "");
        assertThat(form.touched().endsAt()).isEmpty();
    }

    @Test
    void aTimeWithoutItsDayIsRefusedAtTheDay() {
        PromotionForm form = fresh(Map.of("name", "Night", "startsTime", "22:00", "percent", "5"));

        assertThat(fieldsRefusedOf(form)).containsExactly("startsDay");
    }

    @Test
    void onlyTheFieldsOfTheChosenKindAreRead() {
        PromotionForm form = fresh(Map.of(
                "name", "Mixed", "kind", "TAKE_FOR_PAY", "percent", "much", "amount", "x", "taken", "3", "paid", "2"));

        assertThat(form.whole().gives()).contains(Gives.takeForPay(3L, 2L));
        form.getText().put("kind", "FREE_SHIPPING");
        assertThat(form.whole().gives()).contains(Gives.freeShipping());
        form.getText().put("kind", "AMOUNT");
        assertThat(fieldsRefusedOf(form)).containsExactly("amount");
    }

    @Test
    void everyFieldThatCannotBeReadIsNamedAtOnce() {
        PromotionForm form = fresh(Map.of(
                "name",
                "Bad",
                "percent",
                "ten",
                "threshold",
                "5.555",
                "uses",
                "1.5",
                "endsTime",
                "late",
                "budget",
                "-"));

        assertThat(fieldsRefusedOf(form))
                .contains("percent", "threshold", "uses", "endsTime", "budget")
                .doesNotContain("startsDay");
    }

    @Test
    void amountsAreInTheChosenCurrency() {
        PromotionForm form = fresh(Map.of("name", "Yen", "currency", "JPY", "kind", "AMOUNT", "amount", "500"));

        assertThat(form.whole().currency()).contains("JPY");
        assertThat(form.whole().gives()).contains(Gives.amount(Money.parse("500", "JPY")));
        form.getText().put("amount", "5.50");
        assertThat(fieldsRefusedOf(form)).containsExactly("amount");
    }

    @Test
    void goodsAreAddedOnceAndTakenAway() {
        PromotionForm form = fresh(Map.of("name", "Goods", "percent", "5"));
        String product = UUID.randomUUID().toString();
        form.getGoods().name(Map.of(product, "Stool", "garden", "Garden"));
        form.getGoods().addCategory("garden");
        form.getGoods().addProduct(product);
        form.getGoods().addProduct(product);

        assertThat(form.whole().goods()).contains(new Goods(List.of(product), List.of("garden")));
        assertThat(form.getGoods().getProducts()).containsExactly(new ChosenGoods.Good(product, "Stool"));
        form.getGoods().remove(product);
        form.getGoods().remove("garden");
        assertThat(form.getGoods().isAll()).isTrue();
        assertThat(form.whole().goods()).contains(Goods.ALL);
    }

    @Test
    void aCopyHasAllButTheCodeAndTheDays() {
        PromotionForm form = new PromotionForm();
        form.begin("EUR", PromotionForm.copied(aPercentage()));
        PromotionChange copy = form.whole();

        assertThat(copy.code()).isEmpty();
        assertThat(copy.startsAt()).isEmpty();
        assertThat(copy.endsAt()).isEmpty();
        assertThat(copy.gives()).contains(aPercentage().gives());
        assertThat(copy.threshold()).contains(Money.parse("50", "EUR"));
    }

    @Test
    void thePreviewSaysWhatBuyersRead() {
        PromotionForm form = shown(aPercentage());

        assertThat(form.getSentence())
                .isEqualTo(
                        "Autumn: 12.5% off, at most €20.00 with the code AUTUMN10, for Garden, from €50.00, until 31 Dec 2026");
        assertThat(fresh(Map.of()).getSentence()).isEqualTo("\u2026: \u2026");
        assertThat(fresh(Map.of("name", "Post", "kind", "FREE_SHIPPING")).getSentence())
                .isEqualTo("Post: Free delivery");
    }

    @Test
    void theExamplesCanBeSavedAsTheyAre() {
        PromotionChange code = fresh(PromotionExample.named("code")).whole();
        PromotionChange delivery = fresh(PromotionExample.named("delivery")).whole();

        assertThat(code.gives()).contains(Gives.percent(BigDecimal.TEN, null));
        assertThat(code.code()).contains("WELCOME10");
        assertThat(delivery.gives().orElseThrow().kind()).isEqualTo(PromotionKind.FREE_SHIPPING);
        assertThat(delivery.threshold()).contains(Money.parse("50", "EUR"));
        assertThat(PromotionExample.named("nothing")).isEmpty();
    }

    @Test
    void aCodeThatIsMadeUpHasNoLetterThatLooksLikeAnother() {
        assertThat(PromotionExample.code()).matches("[A-HJKMNP-Z2-9]{8}").isNotEqualTo(PromotionExample.code());
    }

    @Test
    void whatIsRefusedStandsAtItsFieldOfTheForm() {
        RuleViolated refused = new RuleViolated(
                "INVALID",
                "no",
                List.of(
                        new FieldProblem("gives.percent", "RANGE", "a"),
                        new FieldProblem("endsAt", "PAST", "b"),
                        new FieldProblem("goods.categories", "UNKNOWN", "c"),
                        new FieldProblem("code", "CODE", "d")));

        assertThat(PromotionFields.placed(refused).fields())
                .extracting(FieldProblem::field)
                .containsExactly("percent", "endsDay", "category", "code");
    }

    private static List<String> fieldsRefusedOf(PromotionForm form) {
        return catchThrowableOfType(RuleViolated.class, form::whole).fields().stream()
                .map(FieldProblem::field)
                .toList();
    }

    private static PromotionForm fresh(Map<String, String> values) {
        PromotionForm form = new PromotionForm();
        form.begin("EUR", values);
        return form;
    }

    private static PromotionForm shown(PromotionView promotion) {
        PromotionForm form = new PromotionForm();
        form.show(promotion);
        form.getGoods().name(Map.of("garden", "Garden"));
        return form;
    }

    private static PromotionView aPercentage() {
        return new PromotionView(
                UUID.randomUUID(),
                "Autumn",
                "AUTUMN10",
                "EUR",
                Gives.percent(new BigDecimal("12.5"), Money.parse("20", "EUR")),
                new Goods(List.of(), List.of("garden")),
                Money.parse("50", "EUR"),
                FIRST_OF_DECEMBER,
                NEW_YEAR,
                new Limits(100L, 1L, false, Money.parse("300", "EUR")),
                true,
                PromotionState.RUNNING,
                3,
                Money.parse("12.34", "EUR"),
                "0");
    }
}
