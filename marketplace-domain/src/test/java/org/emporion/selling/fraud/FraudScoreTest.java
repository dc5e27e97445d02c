package org.emporion.selling.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.emporion.kernel.Money;
import org.emporion.selling.fraud.FraudScore.Facts;
import org.emporion.selling.fraud.FraudScore.Setting;
import org.junit.jupiter.api.Test;

/** Each rule hits where it should and says what it saw, and the points decide. */
class FraudScoreTest {

    private static final Facts NOTHING = new Facts(euros("20.00"), "DE", "DE", 1, 1, 1, 1, true, Set.of());

    @Test
    void whatIsUsualIsNotHeld() {
        FraudScore score = score(NOTHING);
        assertThat(score.hits()).isEmpty();
        assertThat(score.points()).isZero();
        assertThat(score.isHeld()).isFalse();
    }

    @Test
    void aBlockedBuyerHitsByEveryThingThatIsOnTheList() {
        Facts facts = new Facts(euros("20.00"), "DE", "DE", 1, 1, 1, 1, true, Set.of(BlockKind.CARD, BlockKind.EMAIL));
        assertThat(score(facts).hits()).containsExactly(new FraudHit(ScreeningRule.BLOCKED, 100, "EMAIL, CARD"));
        assertThat(score(facts).isHeld()).isTrue();
    }

    @Test
    void triesAreTooManyOnceTheyAreMoreThanTheThreshold() {
        assertThat(score(tries(10, 30, 0, 0)).hits()).isEmpty();
        assertThat(score(tries(11, 30, 0, 0)).hits()).containsExactly(new FraudHit(ScreeningRule.BUYER_HOUR, 20, "11"));
        assertThat(score(tries(0, 31, 0, 0)).hits()).containsExactly(new FraudHit(ScreeningRule.BUYER_DAY, 20, "31"));
        assertThat(score(tries(0, 0, 10, 20)).hits()).isEmpty();
        assertThat(score(tries(0, 0, 11, 20)).hits()).containsExactly(new FraudHit(ScreeningRule.CARD_HOUR, 40, "11"));
        assertThat(score(tries(0, 0, 0, 21)).hits()).containsExactly(new FraudHit(ScreeningRule.CARD_DAY, 20, "21"));
    }

    @Test
    void aCardOfAnotherCountryHitsAndOneOfWhichNobodyKnowsDoesNot() {
        assertThat(score(ofCard("US")).hits()).containsExactly(new FraudHit(ScreeningRule.COUNTRY, 40, "US, DE"));
        assertThat(score(ofCard(null)).hits()).isEmpty();
    }

    @Test
    void anAmountHitsFromItsThresholdOnInWholeUnitsOfTheCurrencyOfTheRule() {
        assertThat(score(of(euros("999.99"))).hits()).isEmpty();
        assertThat(score(of(euros("1000.00"))).hits())
                .containsExactly(
                        new FraudHit(ScreeningRule.AMOUNT, 20, euros("1000.00").written()));
        assertThat(score(of(Money.parse("3701", "JPY"))).hits())
                .as("20 euros or so")
                .isEmpty();
        assertThat(FraudScore.of(of(Money.parse("1000", "JPY")), usual(), "JPY").hits())
                .hasSize(1);
    }

    @Test
    void whoHasBoughtNothingBeforeHits() {
        Facts first = new Facts(euros("20.00"), "DE", "DE", 1, 1, 1, 1, false, Set.of());
        assertThat(score(first).hits()).containsExactly(new FraudHit(ScreeningRule.FIRST_ORDER, 10, ""));
    }

    @Test
    void itIsHeldWhenThePointsReachTheLimitAndNotOneBelow() {
        Facts facts = new Facts(euros("1000.00"), "DE", "US", 1, 1, 1, 1, false, Set.of());
        assertThat(score(facts).points()).isEqualTo(70);
        assertThat(score(facts).isHeld()).isTrue();
        assertThat(FraudScore.of(facts, with(ScreeningRule.HELD_FROM, 71, 0), "EUR")
                        .isHeld())
                .isFalse();
    }

    @Test
    void aRuleOfNoPointsIsOffAndWithoutALimitNothingIsHeld() {
        assertThat(FraudScore.of(ofCard("US"), with(ScreeningRule.COUNTRY, 0, 0), "EUR")
                        .hits())
                .isEmpty();
        FraudScore unlimited = FraudScore.of(ofCard("US"), List.of(new Setting(ScreeningRule.COUNTRY, 1000, 0)), "EUR");
        assertThat(unlimited.points()).isEqualTo(1000);
        assertThat(unlimited.isHeld()).isFalse();
    }

    private static FraudScore score(Facts facts) {
        return FraudScore.of(facts, usual(), "EUR");
    }

    private static List<Setting> usual() {
        return List.of(
                new Setting(ScreeningRule.BLOCKED, 100, 0),
                new Setting(ScreeningRule.CARD_HOUR, 40, 10),
                new Setting(ScreeningRule.CARD_DAY, 20, 20),
                new Setting(ScreeningRule.BUYER_HOUR, 20, 10),
                new Setting(ScreeningRule.BUYER_DAY, 20, 30),
                new Setting(ScreeningRule.COUNTRY, 40, 0),
                new Setting(ScreeningRule.AMOUNT, 20, 1000),
                new Setting(ScreeningRule.FIRST_ORDER, 10, 0),
                new Setting(ScreeningRule.HELD_FROM, 70, 0));
    }

    private static List<Setting> with(ScreeningRule rule, int points, long threshold) {
        return usual().stream()
                .map(each -> each.rule() == rule ? new Setting(rule, points, threshold) : each)
                .toList();
    }

    private static Facts tries(long buyerHour, long buyerDay, long cardHour, long cardDay) {
        return new Facts(euros("20.00"), "DE", "DE", buyerHour, buyerDay, cardHour, cardDay, true, Set.of());
    }

    private static Facts ofCard(String country) {
        return new Facts(euros("20.00"), "DE", country, 1, 1, 1, 1, true, Set.of());
    }

    private static Facts of(Money total) {
        return new Facts(total, "DE", "DE", 1, 1, 1, 1, true, Set.of());
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
