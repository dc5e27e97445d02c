package org.emporion.selling.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.emporion.selling.promotion.TestPromotions.ANN;
import static org.emporion.selling.promotion.TestPromotions.called;
import static org.emporion.selling.promotion.TestPromotions.eurosOff;
import static org.emporion.selling.promotion.TestPromotions.percentOff;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TestClock;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.junit.jupiter.api.Test;

/** What stores and the platform do with their promotions, on the real tables. */
class PromotionsOfGiversIT {

    private final TestDatabase database = TestDatabase.start();
    private final Seat mill = TestStores.anOpenStore(database);
    private final TestClock clock = TestClock.stopped();

    @Test
    void aPromotionRunsAtOnceAndHasCostNothingYet() {
        PromotionView made = store(seller -> seller.create(mill, percentOff("10")));

        assertThat(made.state()).isEqualTo(PromotionState.RUNNING);
        assertThat(made.uses()).isZero();
        assertThat(made.cost().minor()).isZero();
        PromotionView read = store(seller -> seller.get(mill, made.id()));
        assertThat(read).isEqualTo(made);
    }

    @Test
    void aPromotionIsInTheMainCurrencyOfItsStoreUnlessItNamesAnother() {
        Seat swedish = TestStores.sellingIn(mill, "SEK");

        assertThat(store(seller -> seller.create(swedish, in(null))).currency()).isEqualTo("SEK");
        assertThat(store(seller -> seller.create(swedish, in("EUR"))).currency())
                .isEqualTo("EUR");
    }

    private static PromotionChange in(String currency) {
        return PromotionChange.all(
                "Sale",
                null,
                currency,
                Gives.percent(BigDecimal.TEN, null),
                Goods.ALL,
                null,
                null,
                null,
                Limits.NONE,
                true);
    }

    @Test
    void nobodySeesThePromotionsOfAnother() {
        Seat kiln = TestStores.anOpenStore(database);
        PromotionView ofMill = store(seller -> seller.create(mill, percentOff("10")));
        PromotionView ofPlatform = platform(admin -> admin.create(ANN, percentOff("5")));

        assertThatThrownBy(() -> TestPromotions.inStore(database, kiln, clock, seller -> seller.get(kiln, ofMill.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store(seller -> seller.get(mill, ofPlatform.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> platform(admin -> admin.get(ofMill.id()))).isInstanceOf(NotFound.class);
        platform(admin -> admin.stop(ANN, ofPlatform.id(), BasedOn.ANYTHING));
    }

    @Test
    void theListIsFilteredByWordsAndByWhatHasBecomeOfThem() {
        Instant now = clock.instant();
        store(seller -> seller.create(mill, lasting("Soon", now.plusSeconds(60), null)));
        store(seller -> seller.create(mill, lasting("Now", null, now.plusSeconds(90))));
        PromotionView stopped = store(seller -> seller.create(mill, eurosOff("GONE", "5.00", Limits.NONE)));
        store(seller -> seller.stop(mill, stopped.id(), BasedOn.version(stopped.version())));

        assertThat(names(null, PromotionState.SCHEDULED)).containsExactly("Soon");
        assertThat(names(null, PromotionState.RUNNING)).containsExactly("Now");
        assertThat(names(null, PromotionState.STOPPED)).containsExactly("€5.00 off");
        assertThat(names(null, PromotionState.USED_UP)).isEmpty();
        assertThat(names("gone", null)).containsExactly("€5.00 off");
        clock.forward(Duration.ofSeconds(90));
        assertThat(names(null, PromotionState.ENDED)).containsExactly("Now");
        assertThat(names(null, PromotionState.RUNNING)).containsExactly("Soon");
        assertThatThrownBy(() -> store(
                        seller -> seller.list(mill, new PromotionQuery(null, null, "price"), Page.Request.first(20))))
                .isInstanceOf(RuleViolated.class);
        for (String sort : List.of("name", "-name", "starts", "-starts", "ends", "-ends")) {
            assertThat(store(seller -> seller.list(mill, new PromotionQuery(null, null, sort), Page.Request.first(2)))
                            .total())
                    .as(sort)
                    .isEqualTo(3);
        }
    }

    @Test
    void onlyWhatIsNamedIsChanged() {
        PromotionView made =
                store(seller -> seller.create(mill, eurosOff("spring", "5.00", new Limits(3L, 1L, false, null))));

        PromotionView changed =
                store(seller -> seller.change(mill, made.id(), called("Spring"), BasedOn.version(made.version())));

        assertThat(changed.name()).isEqualTo("Spring");
        assertThat(changed.code()).isEqualTo("SPRING");
        assertThat(changed.limits()).isEqualTo(made.limits());
        assertThat(changed.version()).isNotEqualTo(made.version());
        PromotionView same = store(seller -> seller.change(mill, made.id(), called("Spring"), BasedOn.version("old")));
        assertThat(same).as("a change that asks for what is there").isEqualTo(changed);
    }

    @Test
    void whoIsTooLateIsToldWhichFieldsDiffer() {
        PromotionView made = store(seller -> seller.create(mill, percentOff("10")));
        store(seller -> seller.change(mill, made.id(), called("Spring"), BasedOn.ANYTHING));

        assertThatThrownBy(() -> store(
                        seller -> seller.change(mill, made.id(), called("Sale"), BasedOn.version(made.version()))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, late -> {
                    assertThat(late.who()).contains(mill.actor().name());
                    assertThat(late.fields())
                            .containsExactly(new FieldProblem("name", "CHANGED_MEANWHILE", "It is \"Spring\" now."));
                });
        assertThatThrownBy(() -> store(seller -> {
                    seller.delete(mill, made.id(), BasedOn.version(made.version()));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aCodeStandsForOnePromotionOfAGiverThatIsNotStopped() {
        PromotionView first = store(seller -> seller.create(mill, eurosOff("SPRING", "5.00", Limits.NONE)));

        assertThatThrownBy(() -> store(seller -> seller.create(mill, eurosOff("spring ", "6.00", Limits.NONE))))
                .isInstanceOfSatisfying(RuleViolated.class, taken -> assertThat(taken.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(tuple("code", "CODE_TAKEN")));
        store(seller -> seller.stop(mill, first.id(), BasedOn.ANYTHING));
        PromotionView second = store(seller -> seller.create(mill, eurosOff("SPRING", "6.00", Limits.NONE)));
        assertThat(second.code()).isEqualTo("SPRING");
        assertThatThrownBy(() -> store(seller -> seller.change(mill, first.id(), called("Again"), BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(
                        Conflict.class, stopped -> assertThat(stopped.code()).isEqualTo("PROMOTION_STOPPED"));
    }

    @Test
    void whatWasNeverUsedCanGo() {
        PromotionView made = store(seller -> seller.create(mill, percentOff("10")));

        store(seller -> {
            seller.delete(mill, made.id(), BasedOn.version(made.version()));
            return null;
        });

        assertThatThrownBy(() -> store(seller -> seller.get(mill, made.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store(seller -> seller.stop(mill, UUID.randomUUID(), BasedOn.ANYTHING)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEndThatHasGoneByIsRefusedAndTheCurrencyStays() {
        assertThat(refused(() -> store(seller ->
                        seller.create(mill, lasting("Late", clock.instant().minusSeconds(9), clock.instant())))))
                .containsEntry("endsAt", "PAST");
        PromotionView made = store(seller -> seller.create(mill, percentOff("10")));
        PromotionChange yen =
                new PromotionChange(null, null, Optional.of("JPY"), null, null, null, null, null, null, null, null);
        assertThat(refused(() -> store(seller -> seller.change(mill, made.id(), yen, BasedOn.ANYTHING))))
                .containsEntry("currency", "FIXED");
    }

    @Test
    void aPromotionIsInACurrencyThatIsTradedIn() {
        for (String other : List.of("CHF", "eur", "ABC", "")) {
            PromotionChange change = new PromotionChange(
                    Optional.of("Sale"),
                    null,
                    Optional.of(other),
                    Optional.of(Gives.freeShipping()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            assertThat(refused(() -> store(seller -> seller.create(mill, change))))
                    .as(other)
                    .containsExactly(Map.entry("currency", "CURRENCY"));
            assertThat(refused(() -> platform(admin -> admin.create(ANN, change))))
                    .as(other)
                    .containsExactly(Map.entry("currency", "CURRENCY"));
        }
    }

    @Test
    void aCurrencyThatIsNotTradedInIsToldOnceAndNotAtEveryAmount() {
        PromotionChange change = new PromotionChange(
                Optional.of("Sale"),
                null,
                Optional.of("XXX"),
                Optional.of(Gives.amount(Money.parse("5.00", "EUR"))),
                null,
                Optional.of(Money.parse("50.00", "EUR")),
                null,
                null,
                null,
                null,
                null);

        assertThat(refused(() -> store(seller -> seller.create(mill, change))))
                .containsExactly(Map.entry("currency", "CURRENCY"));
    }

    private List<String> names(String text, PromotionState state) {
        return store(seller -> seller.list(mill, new PromotionQuery(text, state, null), Page.Request.first(20)))
                .items()
                .stream()
                .map(PromotionView::name)
                .toList();
    }

    private static PromotionChange lasting(String name, Instant from, Instant to) {
        PromotionChange any = percentOff("10");
        return new PromotionChange(
                Optional.of(name),
                null,
                null,
                any.gives(),
                null,
                null,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                null,
                null,
                null);
    }

    private static Map<String, String> refused(Runnable work) {
        try {
            work.run();
        } catch (RuleViolated refusal) {
            return refusal.fields().stream().collect(Collectors.toMap(FieldProblem::field, FieldProblem::code));
        }
        throw new AssertionError("was not refused");
    }

    private <T> T store(Function<SellerPromotions, T> work) {
        return TestPromotions.inStore(database, mill, clock, work);
    }

    private <T> T platform(Function<PlatformPromotions, T> work) {
        return TestPromotions.ofPlatform(database, clock, work);
    }
}
