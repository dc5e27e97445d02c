package org.emporion.admin.taxes;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.NotFound;
import org.emporion.money.tax.PlatformTaxClasses;
import org.emporion.money.tax.PlatformTaxClasses.CategoryClass;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.LazyPages;

/** Which categories are of which class: one is given a class, and several are given none of their own. */
@Named("taxCategories")
@ViewScoped
public class CategoriesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/taxes/categories";

    @Inject
    private PlatformTaxClasses classes;

    @Inject
    private LoggedIn loggedIn;

    private LazyPages<CategoryClass> all;
    private String category;
    private String country = "*";
    private String taxClass;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> classes.categories(page), each -> each.category() + "/" + each.country());
    }

    public String classify() {
        CategoryClass now = classes.classify(loggedIn.require().who(), category, country, taxClass, BasedOn.ANYTHING);
        FlashMessages.done("taxes.category.saved", now.className());
        return LIST + "?faces-redirect=true";
    }

    public String forget() {
        List<String> selected = all.selectedKeys();
        String who = loggedIn.require().who();
        int done = 0;
        for (String key : selected) {
            String[] parts = key.split("/");
            try {
                classes.forget(who, parts[0], parts[1], BasedOn.ANYTHING);
                done++;
            } catch (NotFound gone) {
                continue;
            }
        }
        FlashMessages.done("taxes.category.forgotten", done);
        return all.again(LIST);
    }

    public LazyPages<CategoryClass> getAll() {
        return all;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
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
}
