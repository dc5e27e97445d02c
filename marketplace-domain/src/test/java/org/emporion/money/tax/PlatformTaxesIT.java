package org.emporion.money.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.money.tax.PlatformTaxRates.RateRow;
import org.emporion.money.tax.PlatformTaxRates.Step;
import org.emporion.money.tax.PlatformTaxRates.Timeline;
import org.junit.jupiter.api.Test;

/** Classes and rates as the platform's admins keep them, as the role of the console really may. */
class PlatformTaxesIT {

    private static final String ANN = "ann@platform.example";

    /** In Luxembourg it is the first of December. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC);

    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

    private final TestDatabase database = TestDatabase.start();

    @Test
    void everyCountryOfTheUnionAndItsNeighboursHasAStandardRate() {
        List<String> countries = rates(rates -> rates.list(null, "STANDARD", Page.Request.first(100))).items().stream()
                .map(RateRow::country)
                .distinct()
                .toList();

        assertThat(countries)
                .contains(
                        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
                        "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "CH", "GB", "NO", "US");
    }

    @Test
    void theListTellsHowLongARateHolds() {
        Page<RateRow> finland = rates(rates -> rates.list("FI", "STANDARD", Page.Request.first(20)));

        assertThat(finland.total()).isEqualTo(2);
        assertThat(finland.items())
                .containsExactly(
                        new RateRow("FI", "STANDARD", "Standard", LocalDate.parse("2024-09-01"), null, "25.5"),
                        new RateRow(
                                "FI",
                                "STANDARD",
                                "Standard",
                                LocalDate.parse("2021-01-01"),
                                LocalDate.parse("2024-08-31"),
                                "24"));
    }

    @Test
    void aRateIsAnnouncedChangedAndCancelledAndTheLogSaysSo() {
        LocalDate day = LocalDate.parse("2027-07-01");
        rates(rates -> rates.put(ANN, "LU", "REDUCED", day, "13", BasedOn.ANYTHING));
        Timeline changed = rates(rates -> rates.put(ANN, "LU", "REDUCED", day, "12.5", BasedOn.ANYTHING));

        assertThat(changed.steps())
                .containsExactly(
                        new Step(LocalDate.parse("2021-01-01"), day.minusDays(1), "14", true, false),
                        new Step(day, null, "12.5", false, true));
        assertThat(newestChange()).isEqualTo(ANN + " tax_rate.changed LU REDUCED 2027-07-01");

        Timeline cancelled = rates(rates -> rates.cancel(ANN, "LU", "REDUCED", day, BasedOn.ANYTHING));
        assertThat(cancelled.steps()).hasSize(1);
        assertThat(newestChange()).isEqualTo(ANN + " tax_rate.deleted LU REDUCED 2027-07-01");
    }

    @Test
    void aDayIsOverWhenItIsInTheCountry() {
        assertThatThrownBy(() ->
                        rates(rates -> rates.put(ANN, "LU", "STANDARD", FIRST.minusDays(1), "18", BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("2026-12-01");
        rates(rates -> rates.put(ANN, "PT", "ZERO", FIRST.minusDays(1), "0", BasedOn.ANYTHING));
    }

    @Test
    void ofTwoAdminsTheLaterIsTold() {
        String seen = rates(rates -> rates.timeline("MT", "REDUCED")).version();
        rates(rates -> rates.put(ANN, "MT", "REDUCED", FIRST, "8", BasedOn.version(seen)));

        assertThatThrownBy(() -> rates(
                        rates -> rates.put("bob@platform.example", "MT", "REDUCED", FIRST, "9", BasedOn.version(seen))))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining(ANN);
    }

    @Test
    void whatIsNoCountryNoClassOrNoRateIsRefused() {
        assertThatThrownBy(() -> rates(rates -> rates.timeline("XX", "STANDARD")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rates(rates -> rates.timeline("DE", "LUXURY"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rates(rates -> rates.end(ANN, "DE", "STANDARD", FIRST, BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void aClassEndsOnlyWhereThatIsAskedForAndNotByARateThatIsEmpty() {
        for (String nothing : new String[] {null, "", " "}) {
            assertThatThrownBy(() -> rates(rates -> rates.put(ANN, "SI", "REDUCED", FIRST, nothing, BasedOn.ANYTHING)))
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                            .extracting("field", "code")
                            .containsExactly(tuple("rate", "REQUIRED")));
        }
        Timeline ended = rates(rates -> rates.end(ANN, "SI", "REDUCED", FIRST, BasedOn.ANYTHING));
        assertThat(ended.steps()).last().isEqualTo(new Step(FIRST, null, null, true, true));
    }

    @Test
    void aClassIsMadeAndDescribedAndACategoryBecomesOfIt() {
        classes(classes -> classes.describe(ANN, "LUXURY_GOODS", "Luxury", "What nobody needs", BasedOn.ANYTHING));
        String seen = classes(classes -> classes.view("LUXURY_GOODS")).version();
        classes(classes -> classes.describe(ANN, "LUXURY_GOODS", "Luxuries", "", BasedOn.version(seen)));

        assertThat(classes(PlatformTaxClasses::all))
                .extracting("code", "name")
                .contains(tuple("LUXURY_GOODS", "Luxuries"));
        assertThatThrownBy(() ->
                        classes(classes -> classes.describe(ANN, "LUXURY_GOODS", "Late", "", BasedOn.version(seen))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> classes(classes -> classes.describe(ANN, "luxury 2", "Luxury", "", BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);

        classes(classes -> classes.classify(ANN, "jewellery-watches", "*", "LUXURY_GOODS", BasedOn.ANYTHING));
        assertThat(classes(classes -> classes.category("jewellery-watches", "*"))
                        .className())
                .isEqualTo("Luxuries");
        classes(classes -> {
            classes.forget(ANN, "jewellery-watches", "*", BasedOn.ANYTHING);
            return null;
        });
        assertThatThrownBy(() -> classes(classes -> classes.category("jewellery-watches", "*")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> classes(classes -> classes.classify(ANN, "nonsense", "XX", "NOTHING", BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);
    }

    private <T> T rates(Function<PlatformTaxRates, T> work) {
        return database.as(
                "emporion_operator",
                em -> work.apply(
                        new PlatformTaxRates(em, new TaxTables(em), scope(em), new LastChange(new Sql(em)), CLOCK)));
    }

    private <T> T classes(Function<PlatformTaxClasses, T> work) {
        return database.as(
                "emporion_operator",
                em -> work.apply(new PlatformTaxClasses(
                        em, new TaxTables(em), scope(em), new LastChange(new Sql(em)), new Categories(em, CLOCK))));
    }

    private String newestChange() {
        return database.as("emporion_operator", em -> new PlatformAudit(new Sql(em))
                .newest(new AuditQuery(null, null, "tax_rate", null, null, null, null), 1).stream()
                        .map(entry -> entry.actor() + " " + entry.action() + " " + entry.subjectName())
                        .findFirst()
                        .orElse(null));
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
