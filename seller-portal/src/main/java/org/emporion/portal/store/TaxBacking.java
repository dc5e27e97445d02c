package org.emporion.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.money.tax.SellerTaxes;
import org.emporion.money.tax.SellerTaxes.StoreTaxView;
import org.emporion.money.tax.TaxPlace;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;

/** How the store taxes what it sells: whose rates count, and whether its prices contain them. */
@Named("storeTax")
@ViewScoped
public class TaxBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerTaxes taxes;

    @Inject
    private Desk desk;

    private TaxPlace ratesOf;
    private boolean pricesIncludeTax;
    private String version;
    private transient StoreTaxView shown;

    @PostConstruct
    void open() {
        ratesOf = getShown().ratesOf();
        pricesIncludeTax = getShown().pricesIncludeTax();
        version = getShown().version();
    }

    /** What somebody else has said meanwhile is told first; pressed once more, this takes its place. */
    public String save() {
        try {
            taxes.change(desk.seat(), ratesOf, pricesIncludeTax, BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            version = getShown().version();
            throw Meanwhile.told(meanwhile);
        }
        FlashMessages.done("tax.saved");
        return "/store/tax?faces-redirect=true";
    }

    public StoreTaxView getShown() {
        if (shown == null) {
            shown = taxes.view(desk.seat());
        }
        return shown;
    }

    public List<TaxPlace> getPlaces() {
        return List.of(TaxPlace.values());
    }

    public TaxPlace getRatesOf() {
        return ratesOf;
    }

    public void setRatesOf(TaxPlace ratesOf) {
        this.ratesOf = ratesOf;
    }

    public boolean isPricesIncludeTax() {
        return pricesIncludeTax;
    }

    public void setPricesIncludeTax(boolean pricesIncludeTax) {
        this.pricesIncludeTax = pricesIncludeTax;
    }
}
