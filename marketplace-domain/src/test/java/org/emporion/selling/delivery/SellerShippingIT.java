package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.delivery.SellerShipping.Option;
import org.emporion.selling.delivery.SellerShipping.OptionChange;
import org.emporion.store.store.StoreApplied;
import org.emporion.store.team.TeamFixture;
import org.junit.jupiter.api.Test;

/** The list of ways in which a store ships, on the real table. */
class SellerShippingIT {

    private static final List<String> GERMANY = List.of("DE");

    private final TestDatabase database = TestDatabase.start();
    private final Seat owner = TestStores.anOpenStore(database);

    @Test
    void aNewStoreHasOneOption() {
        inStore(em -> {
            new DefaultShipping(new ShippingOptionRepository(em), new DefaultZones(em))
                    .whenAppliedFor(new StoreApplied(owner.tenant(), "US", "USD"));
            return null;
        });

        assertThat(list()).extracting(Option::name).containsExactly("Standard delivery");
        assertThat(list().get(0).price()).isEqualTo(Money.parse("5.90", "USD"));
        assertThat(list().get(0).countries()).contains("DE", "US").doesNotContain("AQ");
    }

    @Test
    void buyersSeeTheListInItsOrder() {
        replace(option(null, "Letter"), option(null, "Parcel"));

        List<ShippingOptionView> seen =
                database.as("emporion_storefront", em -> new StoreDelivery(em, Clock.systemUTC())
                        .of(owner.storeSlug(), Money.ofMinor(1_000, "EUR"), 0, null, Destination.UNKNOWN));

        assertThat(seen).extracting(ShippingOptionView::name).containsExactly("Letter", "Parcel");
        Destinations to = database.as("emporion_storefront", em -> new StoreDelivery(em, Clock.systemUTC())
                .destinations(List.of(owner.storeSlug(), "nobody")));
        assertThat(to.all()).isEqualTo(seen.get(0).countries());
        assertThat(to.some()).isEmpty();
    }

    @Test
    void theListIsReplacedAsAWholeAndStandsInTheOrderGiven() {
        List<Option> first = replace(option(null, "Letter"), option(null, "Parcel"), option(null, "Mule"));

        List<Option> next = replace(
                option(first.get(2).id(), "Mule"),
                option(null, "Drone"),
                option(first.get(0).id(), "Big letter"));

        assertThat(list()).isEqualTo(next).extracting(Option::name).containsExactly("Mule", "Drone", "Big letter");
        assertThat(next.get(0).id()).isEqualTo(first.get(2).id());
        assertThat(next.get(2).id()).isEqualTo(first.get(0).id());
    }

    @Test
    void theLogTellsOnlyWhatChanged() {
        List<Option> first = replace(option(null, "Letter"), option(null, "Parcel"));
        int before = log().size();

        replace(first.get(0), option(first.get(1).id(), "Big parcel"), option(null, "Mule"));
        replace(list().toArray(Option[]::new));

        assertThat(log().subList(0, log().size() - before))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("shipping.changed", "shipping.created");
    }

    @Test
    void aChangeOfAListThatHasGoneIsRefused() {
        String seen = SellerShipping.version(replace(option(null, "Letter")));
        replace(option(null, "Parcel"));

        assertThatThrownBy(() -> replace(BasedOn.version(seen), option(null, "Mule")))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> {
                    assertThat(refused.who()).contains(owner.actor().name());
                    assertThat(refused.fields()).extracting("field").containsExactly("items");
                });
        assertThat(list()).extracting(Option::name).containsExactly("Parcel");
    }

    @Test
    void whoIsTooLateIsToldWhichFieldsDifferAndWhatTheyAreNow() {
        Option letter = replace(option(null, "Letter")).get(0);
        String seen = SellerShipping.version(list());
        change(BasedOn.ANYTHING, priced(letter, "5.20"));

        assertThatThrownBy(() -> change(BasedOn.version(seen), priced(letter, "5.50")))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .containsExactly(
                                new FieldProblem("items[0].price", "CHANGED_MEANWHILE", "It is \"€5.20\" now.")));
        assertThat(change(BasedOn.version(seen), priced(letter, "5.20")))
                .extracting(Option::price)
                .containsExactly(Money.parse("5.20", "EUR"));
    }

    @Test
    void whatIsNotNamedOfAnOptionStaysAndWhatIsNamedAsNothingIsCleared() {
        Money worth = Money.parse("50.00", "EUR");
        Option letter = replace(new Option(null, "Letter", Money.parse("4.90", "EUR"), worth, 1, 2, GERMANY))
                .get(0);

        assertThat(change(
                        BasedOn.ANYTHING, new OptionChange(letter.id(), null, null, null, null, Optional.of(5), null)))
                .containsExactly(new Option(letter.id(), "Letter", letter.price(), worth, 1, 5, GERMANY));
        assertThat(change(
                        BasedOn.ANYTHING,
                        new OptionChange(letter.id(), null, null, Optional.empty(), null, null, null)))
                .containsExactly(new Option(letter.id(), "Letter", letter.price(), null, 1, 5, GERMANY));
        assertThatThrownBy(() -> change(
                        BasedOn.ANYTHING,
                        new OptionChange(letter.id(), Optional.empty(), null, null, null, null, null)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("items[0].name", "REQUIRED")));
    }

    @Test
    void aNewOptionNeedsEverythingButAnAmountFromWhichItIsFree() {
        assertThatThrownBy(() -> change(BasedOn.ANYTHING, new OptionChange(null, null, null, null, null, null, null)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactlyInAnyOrder(
                                tuple("items[0].name", "REQUIRED"),
                                tuple("items[0].price", "REQUIRED"),
                                tuple("items[0].daysMin", "REQUIRED"),
                                tuple("items[0].daysMax", "REQUIRED")));
    }

    @Test
    void aNewOptionThatNamesNoCountriesGoesWhereTheFirstOneGoes() {
        Option letter = replace(option(null, "Letter")).get(0);
        OptionChange mule = new OptionChange(
                null, Optional.of("Mule"), Optional.of(letter.price()), null, Optional.of(1), Optional.of(2), null);

        assertThat(change(BasedOn.ANYTHING, priced(letter, "4.90"), mule))
                .extracting(Option::countries)
                .containsExactly(GERMANY, GERMANY);
        OptionChange nowhere = new OptionChange(letter.id(), null, null, null, null, null, Optional.of(List.of()));
        assertThatThrownBy(() -> change(BasedOn.ANYTHING, nowhere))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("items[0].countries", "REQUIRED")));
    }

    @Test
    void anotherOrderOfTheOptionsDiffersToo() {
        List<Option> seen = replace(option(null, "Letter"), option(null, "Parcel"));
        change(BasedOn.ANYTHING, priced(seen.get(0), "5.20"), priced(seen.get(1), "4.90"));

        assertThatThrownBy(() -> change(
                        BasedOn.version(SellerShipping.version(seen)),
                        priced(seen.get(1), "4.90"),
                        priced(seen.get(0), "5.20")))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .containsExactly(
                                new FieldProblem("items", "CHANGED_MEANWHILE", "It is \"Letter, Parcel\" now.")));
    }

    @Test
    void ofTwoWhoChangeTheSameListAtOnceOneIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            BasedOn seen =
                    BasedOn.version(SellerShipping.version(replace(option(null, "Letter"), option(null, "Parcel"))));
            CyclicBarrier together = new CyclicBarrier(2);

            List<Boolean> changed =
                    TeamFixture.atOnce(() -> changes(seen, "Mule", together), () -> changes(seen, "Drone", together));

            assertThat(changed).containsExactlyInAnyOrder(true, false);
            assertThat(list()).hasSize(1);
        }
    }

    @Test
    void anIdOfAnotherStoreIsRefusedAndNothingIsWritten() {
        String id = replace(option(null, "Letter")).get(0).id();
        Seat other = TestStores.anOpenStore(database);

        assertThatThrownBy(() -> inStore(other, em -> SellerShipping.over(em)
                        .change(
                                other,
                                List.of(whole(option(null, "Boat")), whole(option(id, "Mule"))),
                                BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldProblem(
                                "items[1].id",
                                "UNKNOWN",
                                "There is no such way to ship. Leave the id out for a new one.")));
        List<Option> theirs = inStore(other, em -> SellerShipping.over(em).list(other));
        assertThat(theirs).isEmpty();
        assertThat(list()).extracting(Option::name).containsExactly("Letter");
    }

    private boolean changes(BasedOn seen, String name, CyclicBarrier together) throws Exception {
        together.await();
        try {
            replace(seen, option(null, name));
            return true;
        } catch (ChangedMeanwhile tooLate) {
            return false;
        }
    }

    private List<Option> replace(Option... wanted) {
        return replace(BasedOn.ANYTHING, wanted);
    }

    private List<Option> replace(BasedOn base, Option... wanted) {
        return change(base, Stream.of(wanted).map(SellerShippingIT::whole).toArray(OptionChange[]::new));
    }

    /** All of it named. */
    static OptionChange whole(Option option) {
        return new OptionChange(
                option.id(),
                Optional.ofNullable(option.name()),
                Optional.ofNullable(option.price()),
                Optional.ofNullable(option.freeOver()),
                Optional.of(option.daysMin()),
                Optional.of(option.daysMax()),
                Optional.ofNullable(option.countries()));
    }

    private List<Option> change(BasedOn base, OptionChange... wanted) {
        return inStore(em -> SellerShipping.over(em).change(owner, List.of(wanted), base));
    }

    private static OptionChange priced(Option option, String amount) {
        return new OptionChange(option.id(), null, Optional.of(Money.parse(amount, "EUR")), null, null, null, null);
    }

    private List<Option> list() {
        return inStore(em -> SellerShipping.over(em).list(owner));
    }

    private List<AuditEntry> log() {
        return inStore(
                em -> new StoreAudit(new Sql(em), new LastChange(new Sql(em))).newest(owner, AuditQuery.ALL, 100));
    }

    private <T> T inStore(Function<EntityManager, T> work) {
        return inStore(owner, work);
    }

    private <T> T inStore(Seat seat, Function<EntityManager, T> work) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(seat.tenant(), seat.actor(), () -> work.apply(em)));
    }

    private static Option option(String id, String name) {
        return new Option(id, name, Money.parse("4.90", "EUR"), null, 1, 2, GERMANY);
    }
}
