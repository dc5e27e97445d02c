package org.emporion.money.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.emporion.money.tax.SellerTaxes.ClassChoice;
import org.emporion.money.tax.SellerTaxes.RatesFor;
import org.emporion.money.tax.SellerTaxes.StoreTaxView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How stores tax, as the roles of portal and shop really may. */
class StoreTaxesIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    private static final Set<String> BOOKS = Set.of("paper", "paper-books", "paper-books-fiction");

    private final TestDatabase database = TestDatabase.start();
    private final Seat german = TestStores.anOpenStore(database);
    private final Seat other = TestStores.anOpenStore(database);

    @Test
    void aStoreThatHasSaidNothingTakesTheRatesOfWhereGoodsGoAndHasThemInItsPrices() {
        assertThat(percent(null, Set.of())).isEqualTo("19");
        assertThat(percent("DE", BOOKS)).isEqualTo("7");
        assertThat(percent("AT", Set.of())).isEqualTo("20");
        assertThat(percent("FR", BOOKS)).isEqualTo("5.5");
        assertThat(table("AT").isContained(german.tenant())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 7", "AT, 13", "NL, 9", "BE, 6", "FR, 10", "IT, 10", "ES, 10", "PL, 8", "PT, 6", "CZ, 12", "LU, 8", "DK, 25"
    })
    void livePlantsAreTaxedByTheReducedRateOfACountryThatHasOneForThem(String country, String percent) {
        assertThat(percent(country, Set.of("garden", "garden-houseplants", "garden-houseplants-foliage")))
                .isEqualTo(percent);
    }

    @Test
    void whatPlantsStandInAndAreTendedWithIsTaxedByTheStandardRate() {
        assertThat(percent("DE", Set.of("garden", "garden-pots", "garden-pots-plant-pots")))
                .isEqualTo("19");
        assertThat(percent("DE", Set.of("garden", "garden-gardening", "garden-gardening-watering")))
                .isEqualTo("19");
    }

    @Test
    void whatLeavesTheUnionIsNotTaxed() {
        assertThat(percent("CH", Set.of())).isEqualTo("0");
        assertThat(table("CH").country(german.tenant())).isEmpty();
    }

    @Test
    void aStoreKeepsItsOwnRatesAndPutsThemOnTopWhenItSaysSoAndNoOtherDoes() {
        StoreTaxView said = seller(taxes -> taxes.change(german, TaxPlace.OWN_COUNTRY, false, BasedOn.ANYTHING));

        assertThat(said.ratesOf()).isEqualTo(TaxPlace.OWN_COUNTRY);
        assertThat(said.rates()).contains(new SellerTaxes.RateNow("REDUCED", "Reduced", "7"));
        assertThat(percent("AT", Set.of())).isEqualTo("19");
        assertThat(table("AT").isContained(german.tenant())).isFalse();
        assertThat(table("AT").isContained(other.tenant())).isTrue();
    }

    @Test
    void aSellerReadsTheRatesOfACountry() {
        RatesFor austria = seller(taxes -> taxes.ratesFor(german, "AT"));
        assertThat(austria.ratesOf()).isEqualTo("AT");
        assertThat(austria.rates()).contains(new SellerTaxes.RateNow("SECOND_REDUCED", "Second reduced", "10"));
        RatesFor america = seller(taxes -> taxes.ratesFor(german, "US"));
        assertThat(america).isEqualTo(new RatesFor("US", null, List.of()));
        assertThatThrownBy(() -> seller(taxes -> taxes.ratesFor(german, "XX"))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void ofTwoOfAStoreTheLaterIsTold() {
        String seen = seller(taxes -> taxes.view(german)).version();
        seller(taxes -> taxes.change(german, null, false, BasedOn.version(seen)));

        assertThatThrownBy(
                        () -> seller(taxes -> taxes.change(german, TaxPlace.OWN_COUNTRY, null, BasedOn.version(seen))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void allStoresOfACartAreAskedAtOnce() {
        TaxTable both = database.as("emporion_storefront", em -> {
            TaxTable table = Taxes.over(em, CLOCK).of(List.of(german.tenant(), other.tenant()), "PL");
            table.rate(german.tenant(), null, Set.of());
            return table;
        });
        assertThat(both.country(german.tenant())).contains("PL");
        assertThat(both.country(other.tenant())).contains("PL");
        assertThat(both.isContained(new TenantId(new UUID(0, 9)))).isTrue();
    }

    private String percent(String destination, Set<String> categories) {
        return database.as(
                "emporion_storefront",
                em -> Rates.written(Taxes.over(em, CLOCK)
                        .of(List.of(german.tenant()), destination)
                        .rate(german.tenant(), null, categories)));
    }

    @Test
    void aSellerReadsTheClassOfACategory() {
        assertThat(seller(taxes -> taxes.ofCategory(german, "paper-books-fiction"))
                        .orElseThrow()
                        .code())
                .isEqualTo("REDUCED");
        assertThat(seller(taxes -> taxes.ofCategory(german, "fashion-mens-shirts"))
                        .orElseThrow()
                        .code())
                .isEqualTo("STANDARD");
        Optional<ClassChoice> none = seller(taxes -> taxes.ofCategory(german, "nonsense"));
        assertThat(none).isEmpty();
    }

    private TaxTable table(String destination) {
        return database.as(
                "emporion_storefront", em -> Taxes.over(em, CLOCK).of(List.of(german.tenant()), destination));
    }

    private <T> T seller(Function<SellerTaxes, T> work) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(german.tenant(), () -> work.apply(TestTaxes.ofSeller(em, CLOCK))));
    }
}
