package org.emporion.admin.taxes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.emporion.kernel.BasedOn;
import org.emporion.money.tax.PlatformTaxClasses;
import org.emporion.money.tax.PlatformTaxClasses.TaxClassView;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** The classes of goods: making one, and describing one that is there. */
@Named("taxClasses")
@ViewScoped
public class ClassesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformTaxClasses classes;

    @Inject
    private LoggedIn loggedIn;

    private String code;
    private String name;
    private String purpose;
    private String version;

    /** Puts what is said of a class into the form; none for a new one. */
    public void open() {
        if (code != null && version == null) {
            TaxClassView seen = classes.view(code);
            name = seen.name();
            purpose = seen.purpose();
            version = seen.version();
        }
    }

    public String save() {
        String known = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
        classes.describe(loggedIn.require().who(), known, name, purpose, BasedOn.version(isKnown() ? version : ""));
        FlashMessages.done("taxes.class.saved", name);
        return "/taxes/classes?faces-redirect=true";
    }

    /** One that is made must not be there yet. */
    public boolean isKnown() {
        return version != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
