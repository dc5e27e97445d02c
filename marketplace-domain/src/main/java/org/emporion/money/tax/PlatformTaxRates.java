package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Countries;
import org.emporion.kernel.address.TimeZones;

/** The rates of all countries, as the platform's admins keep them. */
@ApplicationScoped
@Transactional
public class PlatformTaxRates {

    private final EntityManager em;
    private final TaxTables tables;
    private final TenantScope scope;
    private final LastChange changed;
    private final Clock clock;

    @Inject
    PlatformTaxRates(EntityManager em, TaxTables tables, TenantScope scope, LastChange changed, Clock clock) {
        this.em = em;
        this.tables = tables;
        this.scope = scope;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * A rate as it stands in the list.
     *
     * @param until its last day; null while none follows
     * @param rate percent, for example 5.5; null where the country has the class no more
     */
    public record RateRow(
            String country, String taxClass, String className, LocalDate from, LocalDate until, String rate) {

        private static RateRow of(Object[] row, List<TaxRate> all) {
            String country = (String) row[0];
            String taxClass = (String) row[1];
            LocalDate from = (LocalDate) row[3];
            Integer basisPoints = (Integer) row[4];
            return new RateRow(
                    country,
                    taxClass,
                    (String) row[2],
                    from,
                    all.stream()
                            .filter(each -> each.country().equals(country)
                                    && each.taxClass().equals(taxClass)
                                    && each.from().isAfter(from))
                            .map(each -> each.from().minusDays(1))
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    basisPoints == null ? null : Rates.written(new Percentage(basisPoints)));
        }
    }

    /**
     * One of the rates that follow each other.
     *
     * @param until its last day; null while none follows
     * @param rate percent, for example 5.5; null where the country has the class no more
     * @param now whether it counts today
     * @param open whether it can still be changed: it begins today or later
     */
    public record Step(LocalDate from, LocalDate until, String rate, boolean now, boolean open) {}

    /** The rates of a class in a country, the first one first; the version is another one after every change. */
    public record Timeline(String country, String taxClass, String className, List<Step> steps, String version) {}

    /** By country, in the order of the classes, the latest first; null for any country or class. */
    public Page<RateRow> list(String country, String taxClass, Page.Request page) {
        List<Object[]> rows = found(
                        "select r.country, r.taxClass, c.name, r.begins, r.basisPoints from TaxRate r",
                        " order by r.country, c.place, c.code, r.begins desc",
                        Object[].class,
                        country,
                        taxClass)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        List<TaxRate> all = tables.ratesIn(
                rows.stream().map(row -> (String) row[0]).distinct().toList());
        return page.of(rows.stream().map(row -> RateRow.of(row, all)).toList(), () -> found(
                        "select count(r) from TaxRate r", "", Long.class, country, taxClass)
                .getSingleResult());
    }

    /**
     * Empty where the country has never had the class.
     *
     * @throws NotFound when there is no such country or class
     */
    public Timeline timeline(String country, String taxClass) {
        String name = className(country, taxClass);
        TaxTimeline timeline = of(country, taxClass);
        return new Timeline(country, taxClass, name, timeline.steps(), timeline.version());
    }

    /**
     * From a day on, which begins by the clocks of the country, this rate counts; what was bought keeps its own.
     *
     * @param rate percent, for example 5.5
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when it has gone
     * @throws RuleViolated naming the field that is wrong, or the day when it is over
     */
    public Timeline put(String who, String country, String taxClass, LocalDate from, String rate, BasedOn base) {
        TaxTimeline timeline = turn(who, country, taxClass, base);
        return become(timeline, country, taxClass, from, Rates.require(rate, "rate"));
    }

    /**
     * From a day on the country has the class no more: its goods are taxed by the standard rate.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when it has gone
     * @throws RuleViolated when it is the standard class, or naming the day when it is over
     */
    public Timeline end(String who, String country, String taxClass, LocalDate from, BasedOn base) {
        return become(turn(who, country, taxClass, base), country, taxClass, from, null);
    }

    /**
     * A rate that was announced does not begin after all.
     *
     * @throws Conflict CHANGED_MEANWHILE when the state has gone that this was decided from
     * @throws NotFound when none begins on that day
     * @throws RuleViolated when it has begun before today
     */
    public Timeline cancel(String who, String country, String taxClass, LocalDate from, BasedOn base) {
        tables.remove(turn(who, country, taxClass, base).cancelled(from));
        return timeline(country, taxClass);
    }

    private Timeline become(TaxTimeline timeline, String country, String taxClass, LocalDate from, Percentage percent) {
        TaxTimeline.mustFit(country, taxClass, percent);
        timeline.startingOn(from)
                .ifPresentOrElse(
                        known -> known.become(percent),
                        () -> tables.add(new TaxRate(country, taxClass, from, percent)));
        return timeline(country, taxClass);
    }

    private TaxTimeline turn(String who, String country, String taxClass, BasedOn base) {
        scope.actAs(Actor.of(who));
        tables.takeTurn();
        className(country, taxClass);
        TaxTimeline now = of(country, taxClass);
        if (!base.allows(now.version())) {
            throw LastChange.conflict(
                    "tax rate", changed.of(TenantId.OF_PLATFORM, List.of(country + "-" + taxClass)), List.of());
        }
        return now;
    }

    private TaxTimeline of(String country, String taxClass) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(TimeZones.of(country)));
        return new TaxTimeline(tables.rates(country, taxClass), today);
    }

    private String className(String country, String taxClass) {
        return Optional.ofNullable(country)
                .filter(Countries::has)
                .flatMap(known -> tables.taxClass(taxClass))
                .orElseThrow(() -> new NotFound("rate"))
                .view()
                .name();
    }

    private <T> TypedQuery<T> found(String select, String order, Class<T> type, String country, String taxClass) {
        String where = (country == null ? "" : " and r.country = :country")
                + (taxClass == null ? "" : " and c.code = :taxClass");
        TypedQuery<T> query = em.createQuery(
                select + " join TaxClass c on c.code = r.taxClass where r.version >= 0" + where + order, type);
        if (country != null) {
            query.setParameter("country", country);
        }
        return taxClass == null ? query : query.setParameter("taxClass", taxClass);
    }
}
