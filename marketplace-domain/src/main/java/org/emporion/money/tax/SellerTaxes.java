package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Countries;
import org.emporion.money.tax.PlatformTaxClasses.TaxClassView;
import org.emporion.store.store.Stores;

/** How the store taxes what it sells, and by which rates. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerTaxes {

    private final EntityManager em;
    private final TaxTables tables;
    private final Taxes taxes;
    private final Stores stores;
    private final LastChange changed;

    @Inject
    SellerTaxes(EntityManager em, TaxTables tables, Taxes taxes, Stores stores, LastChange changed) {
        this.em = em;
        this.tables = tables;
        this.taxes = taxes;
        this.stores = stores;
        this.changed = changed;
    }

    /**
     * How the store taxes.
     *
     * @param ratesOf whose rates count for what goes to another country of the tax union
     * @param pricesIncludeTax whether its prices contain their tax; otherwise it comes on top
     * @param rates those that count now in the store's own country
     * @param version another one after every change of what the store says
     */
    public record StoreTaxView(
            String country, TaxPlace ratesOf, boolean pricesIncludeTax, List<RateNow> rates, String version) {}

    /** A rate in percent, for example 5.5, that counts at this moment for goods of a class. */
    public record RateNow(String taxClass, String name, String rate) {}

    /**
     * What counts for goods that the store sends to a country.
     *
     * @param ratesOf the country whose rates count; null for an export, which is taxed where it arrives
     */
    public record RatesFor(String destination, String ratesOf, List<RateNow> rates) {}

    /** A class that a product may name. */
    public record ClassChoice(String code, String name, String purpose) {}

    public StoreTaxView view(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        return view(seat.tenant());
    }

    /** @throws RuleViolated when there is no such country */
    public RatesFor ratesFor(Seat seat, String country) {
        seat.mustRead(Scope.CATALOG);
        new Problems()
                .require(
                        Countries.has(country),
                        "country",
                        "COUNTRY",
                        "Give the country as two letters, for example DE.")
                .throwIfAny();
        TaxTable table = taxes.of(List.of(seat.tenant()), country);
        String of = table.country(seat.tenant()).orElse(null);
        return new RatesFor(country, of, of == null ? List.of() : rates(table, seat.tenant()));
    }

    /** The classes that a product may name, in their order. */
    public List<ClassChoice> classes(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        return tables.classes().stream().map(SellerTaxes::choice).toList();
    }

    /** The class of the goods of a category in the country of the store, where a product names none; none without a category. */
    public Optional<ClassChoice> ofCategory(Seat seat, String category) {
        seat.mustRead(Scope.CATALOG);
        List<String> nearestFirst = taxes.upwards(category);
        if (nearestFirst.isEmpty()) {
            return Optional.empty();
        }
        String country = taxes.terms(List.of(seat.tenant())).get(seat.tenant()).country();
        String code = new TaxRules(List.of(), tables.ofCategories(nearestFirst)).classOf(nearestFirst, country);
        return tables.taxClass(code).map(SellerTaxes::choice);
    }

    /**
     * Says what is named; null stays as it is. Carts count by it at once; orders keep what was bought.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     */
    public StoreTaxView change(Seat seat, TaxPlace ratesOf, Boolean pricesIncludeTax, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        stores.takeTurn(seat.tenant());
        StoreTaxView now = view(seat.tenant());
        TaxPlace place = ratesOf == null ? now.ratesOf() : ratesOf;
        boolean contained = pricesIncludeTax == null ? now.pricesIncludeTax() : pricesIncludeTax;
        List<FieldProblem> differing = differing(now, place, contained);
        if (!differing.isEmpty() && !base.allows(now.version())) {
            throw LastChange.conflict(
                    "tax setting",
                    changed.of(seat.tenant(), List.of(seat.tenant().toString())),
                    differing);
        }
        said(seat.tenant()).become(place, contained);
        em.flush();
        return view(seat.tenant());
    }

    private static ClassChoice choice(TaxClass of) {
        TaxClassView view = of.view();
        return new ClassChoice(view.code(), view.name(), view.purpose());
    }

    private static List<FieldProblem> differing(StoreTaxView now, TaxPlace place, boolean contained) {
        List<FieldProblem> differing = new ArrayList<>();
        if (now.ratesOf() != place) {
            differing.add(LastChange.now("ratesOf", now.ratesOf()));
        }
        if (now.pricesIncludeTax() != contained) {
            differing.add(LastChange.now("pricesIncludeTax", now.pricesIncludeTax()));
        }
        return differing;
    }

    private StoreTax said(TenantId store) {
        return Optional.ofNullable(em.find(StoreTax.class, store.value())).orElseGet(() -> {
            StoreTax first = new StoreTax(store);
            em.persist(first);
            return first;
        });
    }

    private StoreTaxView view(TenantId store) {
        StoreTaxTerms terms = taxes.terms(List.of(store)).get(store);
        return new StoreTaxView(
                terms.country(),
                terms.place(),
                terms.contained(),
                rates(taxes.of(List.of(store), null), store),
                ContentHash.of(terms.place(), terms.contained()));
    }

    private List<RateNow> rates(TaxTable table, TenantId store) {
        return tables.classes().stream()
                .map(TaxClass::view)
                .map(each ->
                        new RateNow(each.code(), each.name(), Rates.written(table.rate(store, each.code(), Set.of()))))
                .toList();
    }
}
