package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.SellerShipping.Option;
import org.junit.jupiter.api.Test;

/** How a store may ship: each rule of its list. */
class ShippingOptionsTest {

    private static final Money PRICE = Money.parse("4.90", "EUR");
    private static final List<String> GERMANY = List.of("DE");
    private static final TenantId STORE = new TenantId(Ids.next());

    private final ShippingOption standard = standard();
    private final ShippingOptions options = new ShippingOptions(List.of(standard));

    @Test
    void aStoreShipsInOneWayAtLeast() {
        assertFaults(List.of(), tuple("items", "REQUIRED"));
        assertThat(options.view()).hasSize(1);
    }

    @Test
    void aStoreShipsInThirtyWaysAtMost() {
        assertFaults(Collections.nCopies(31, named("Parcel")), tuple("items", "RANGE"));
        assertThat(replaced(Collections.nCopies(30, named("Parcel")))).hasSize(30);
    }

    @Test
    void anOptionHasAName() {
        assertFaults(List.of(named(" ")), tuple("items[0].name", "REQUIRED"));
        assertFaults(List.of(named("n".repeat(81))), tuple("items[0].name", "LENGTH"));
        assertThat(replaced(List.of(named(" Parcel "))))
                .extracting(Option::name)
                .containsExactly("Parcel");
    }

    @Test
    void anOptionHasAPriceThatIsNotNegative() {
        assertFaults(List.of(priced(null, null)), tuple("items[0].price", "REQUIRED"));
        assertFaults(List.of(priced(Money.parse("-0.01", "EUR"), null)), tuple("items[0].price", "RANGE"));
        assertThat(replaced(List.of(priced(Money.zero("EUR"), null)))).hasSize(1);
    }

    @Test
    void anOptionIsFreeOverAnAmountOfItsOwnCurrency() {
        assertFaults(List.of(priced(PRICE, Money.parse("50.00", "USD"))), tuple("items[0].freeOver", "RANGE"));
        assertFaults(List.of(priced(PRICE, Money.parse("-50.00", "EUR"))), tuple("items[0].freeOver", "RANGE"));
        assertThat(replaced(List.of(priced(PRICE, Money.parse("50.00", "EUR")))))
                .extracting(Option::freeOver)
                .containsExactly(Money.parse("50.00", "EUR"));
    }

    @Test
    void anOptionArrivesBetweenItsEarliestAndItsLatestDayWithinAYear() {
        assertFaults(List.of(lasting(-1, 2)), tuple("items[0].daysMax", "RANGE"));
        assertFaults(List.of(lasting(3, 2)), tuple("items[0].daysMax", "RANGE"));
        assertFaults(List.of(lasting(3, 366)), tuple("items[0].daysMax", "RANGE"));
        assertThat(replaced(List.of(lasting(0, 0), lasting(365, 365)))).hasSize(2);
    }

    @Test
    void anOptionGoesToOneCountryAtLeastAndToNoneThatThereIsNot() {
        assertFaults(List.of(goingTo()), tuple("items[0].countries", "REQUIRED"));
        assertFaults(List.of(goingTo("DE", "XX")), tuple("items[0].countries", "COUNTRY"));
        assertThat(replaced(List.of(goingTo("FR", "AT", "FR"))))
                .extracting(Option::countries)
                .containsExactly(List.of("AT", "FR"));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertFaults(
                List.of(named(""), lasting(3, 2)),
                tuple("items[0].name", "REQUIRED"),
                tuple("items[1].daysMax", "RANGE"));
    }

    @Test
    void anOptionThatIsNamedByItsIdIsTheSameOne() {
        Option cheaper = new Option(standard.id().toString(), "Letter", Money.zero("EUR"), null, 1, 3, GERMANY);

        ShippingOptions next = options.replacedBy(STORE, List.of(named("Parcel"), cheaper));

        assertThat(next.all()).hasSize(2).last().isSameAs(standard);
        assertThat(next.view()).last().isEqualTo(cheaper);
        assertThat(options.without(next)).isEmpty();
        assertThat(next.without(options)).containsExactly(next.all().get(0));
    }

    @Test
    void anOptionThatIsNotWantedAnyMoreGoes() {
        ShippingOptions next = options.replacedBy(STORE, List.of(named("Parcel")));

        assertThat(options.without(next)).containsExactly(standard);
        assertThat(next.view()).extracting(Option::name).containsExactly("Parcel");
    }

    @Test
    void anIdStandsForAnOptionThatIsThereAndForOneOnly() {
        Option known = withId(standard.id().toString());

        assertFaults(
                List.of(known, withId(UUID.randomUUID().toString()), withId("letter"), withId("")),
                tuple("items[1].id", "UNKNOWN"),
                tuple("items[2].id", "UNKNOWN"),
                tuple("items[3].id", "UNKNOWN"));
        assertFaults(List.of(known, named("Parcel"), known), tuple("items[2].id", "UNKNOWN"));
        assertThat(options.view()).extracting(Option::name).containsExactly("Standard delivery");
    }

    private List<Option> replaced(List<Option> wanted) {
        return options.replacedBy(STORE, wanted).view();
    }

    private void assertFaults(List<Option> wanted, Tuple... faults) {
        assertThatThrownBy(() -> replaced(wanted))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(faults));
    }

    private static ShippingOption standard() {
        ShippingOption standard = ShippingOption.in(STORE);
        standard.become(named("Standard delivery"), 0);
        return standard;
    }

    private static Option withId(String id) {
        return new Option(id, "Letter", PRICE, null, 1, 2, GERMANY);
    }

    private static Option named(String name) {
        return new Option(null, name, PRICE, null, 1, 2, GERMANY);
    }

    private static Option priced(Money price, Money freeOver) {
        return new Option(null, "Parcel", price, freeOver, 1, 2, GERMANY);
    }

    private static Option goingTo(String... countries) {
        return new Option(null, "Parcel", PRICE, null, 1, 2, List.of(countries));
    }

    private static Option lasting(int min, int max) {
        return new Option(null, "Parcel", PRICE, null, min, max, GERMANY);
    }
}
