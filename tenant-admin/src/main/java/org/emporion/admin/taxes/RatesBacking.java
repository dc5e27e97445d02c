package org.emporion.admin.taxes;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.money.tax.PlatformTaxRates;
import org.emporion.money.tax.PlatformTaxRates.RateRow;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The rates of all countries, narrowed down to one of them or to a class. */
@Named("taxRates")
@ViewScoped
public class RatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformTaxRates rates;

    private final Filters filters = new Filters().words("country", "taxClass");
    private LazyPages<RateRow> all;
    private String country;
    private String taxClass = "STANDARD";

    @PostConstruct
    void open() {
        all = new LazyPages<>(
                (sort, page) -> rates.list(filters.text("country"), filters.text("taxClass"), page),
                row -> row.country() + "-" + row.taxClass() + "-" + row.from());
    }

    /** To the rates of a class in a country, also where there are none yet. */
    public String show() {
        return "/taxes/rate?faces-redirect=true&country=" + country + "&taxClass=" + taxClass;
    }

    public LazyPages<RateRow> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public String getCountry() {
        return country == null ? filters.text("country") : country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTaxClass() {
        return taxClass;
    }

    public void setTaxClass(String taxClass) {
        this.taxClass = taxClass;
    }
}
