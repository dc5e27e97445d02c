package org.emporion.admin.taxes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Countries;
import org.emporion.money.tax.PlatformTaxRates;
import org.emporion.money.tax.PlatformTaxRates.Timeline;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.Days;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Formats;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.Numerals;

/** The rates of one class in one country: what counts, what is announced, and announcing another. */
@Named("taxRate")
@ViewScoped
public class RateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformTaxRates rates;

    @Inject
    private LoggedIn loggedIn;

    private String country;
    private String taxClass;
    private final Map<String, String> typed = new HashMap<>();
    private String version;
    private transient Timeline shown;

    /** @throws NotFound when there is no such country or class */
    public void open() {
        if (version == null) {
            version = getShown().version();
        }
    }

    public String put() {
        LocalDate day = day();
        String percent = Numerals.ofVisitor().plain(typed.get("rate"));
        change(() -> rates.put(loggedIn.require().who(), country, taxClass, day, percent, BasedOn.version(version)));
        FlashMessages.done("taxes.rate.saved", Countries.name(country), Formats.day(day));
        return here();
    }

    public String end() {
        LocalDate day = day();
        change(() -> rates.end(loggedIn.require().who(), country, taxClass, day, BasedOn.version(version)));
        FlashMessages.done("taxes.rate.ended", Countries.name(country), Formats.day(day));
        return here();
    }

    public String cancel(LocalDate day) {
        change(() -> rates.cancel(loggedIn.require().who(), country, taxClass, day, BasedOn.version(version)));
        FlashMessages.done("taxes.rate.cancelled", Formats.day(day));
        return here();
    }

    private LocalDate day() {
        Optional<String> day = Optional.ofNullable(typed.get("from")).flatMap(Days::read);
        return day.map(Days::day)
                .orElseThrow(() -> RuleViolated.field("from", "DATE", "Choose the day from which on it holds."));
    }

    /** What somebody else has changed meanwhile is told and shown first; pressed once more, this comes after it. */
    private void change(Runnable change) {
        try {
            change.run();
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            version = getShown().version();
            throw Meanwhile.told(meanwhile);
        }
    }

    private String here() {
        return "/taxes/rate?faces-redirect=true&country=" + country + "&taxClass=" + taxClass;
    }

    public Timeline getShown() {
        if (shown == null) {
            shown = rates.timeline(country, taxClass);
        }
        return shown;
    }

    public String getCountry() {
        return country;
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

    /** The fields {@code from} and {@code rate}. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
