package org.emporion.money.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Countries;
import org.emporion.money.tax.PlatformTaxRates.Step;

/** The rates of one class in one country, one after the other. What held before today stays as it was. */
final class TaxTimeline {

    private static final int LAST_YEAR = 2099;

    private final List<TaxRate> rates;
    private final LocalDate today;

    /**
     * @param rates the first one first
     * @param today by the clocks of the country
     */
    TaxTimeline(List<TaxRate> rates, LocalDate today) {
        this.rates = rates;
        this.today = today;
    }

    /** Another one after every change. */
    String version() {
        return ContentHash.of(
                steps().stream().map(step -> step.from() + "=" + step.rate()).toList());
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < rates.size(); place++) {
            TaxRate each = rates.get(place);
            LocalDate until = place + 1 == rates.size()
                    ? null
                    : rates.get(place + 1).from().minusDays(1);
            boolean now = !each.from().isAfter(today) && (until == null || !until.isBefore(today));
            steps.add(new Step(
                    each.from(), until, each.rate().map(Rates::written).orElse(null), now, isOpen(each.from())));
        }
        return steps;
    }

    /**
     * The rate that begins on a day, as it stands now; nothing when none does.
     *
     * @throws RuleViolated naming the day when it is over
     */
    Optional<TaxRate> startingOn(LocalDate from) {
        new Problems()
                .require(from != null, "from", "REQUIRED", "From which day on does it hold?")
                .require(
                        from == null || isOpen(from),
                        "from",
                        "RANGE",
                        "What held before today stays as it was. Choose " + today + " or a later day.")
                .require(
                        from == null || from.getYear() <= LAST_YEAR,
                        "from",
                        "RANGE",
                        "Choose a day up to the year " + LAST_YEAR + ".")
                .throwIfAny();
        return rates.stream().filter(each -> each.from().equals(from)).findFirst();
    }

    /**
     * The rate that does not begin after all.
     *
     * @throws NotFound when none begins on that day
     * @throws RuleViolated when it has begun before today
     */
    TaxRate cancelled(LocalDate from) {
        return startingOn(from).orElseThrow(() -> new NotFound("rate"));
    }

    /**
     * @param rate null where the country has the class no more
     * @throws RuleViolated when nothing would be left to be taxed by
     */
    static void mustFit(String country, String taxClass, Percentage rate) {
        new Problems()
                .require(
                        rate != null || !TaxRules.STANDARD.equals(taxClass),
                        "rate",
                        "REQUIRED",
                        "A country keeps a standard rate. Write it, 0 if nothing is taxed.")
                .require(
                        Countries.has(country),
                        "country",
                        "COUNTRY",
                        "Give the country as two letters, for example DE.")
                .throwIfAny();
    }

    private boolean isOpen(LocalDate from) {
        return !from.isBefore(today);
    }
}
