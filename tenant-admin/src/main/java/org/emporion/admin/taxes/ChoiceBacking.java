package org.emporion.admin.taxes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.category.CategoryView;
import org.emporion.kernel.address.Countries;
import org.emporion.money.tax.PlatformTaxClasses;
import org.emporion.money.tax.PlatformTaxClasses.TaxClassView;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Formats;

/** What forms about taxes let somebody choose from, and how it is written. */
@Named("taxChoices")
@RequestScoped
public class ChoiceBacking {

    private static final String EVERYWHERE = "*";

    private final PlatformTaxClasses classes;
    private List<TaxClassView> all;
    private Map<String, String> paths;

    @Inject
    ChoiceBacking(PlatformTaxClasses classes) {
        this.classes = classes;
    }

    public List<TaxClassView> getClasses() {
        if (all == null) {
            all = classes.all();
        }
        return all;
    }

    public List<SelectItem> getCountries() {
        return Countries.codes().stream()
                .map(code -> new SelectItem(code, Countries.name(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** Each with its path. */
    public List<SelectItem> getCategories() {
        return paths().entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    public String path(String category) {
        return paths().getOrDefault(category, category);
    }

    private Map<String, String> paths() {
        if (paths == null) {
            paths = new HashMap<>();
            for (CategoryView each : classes.tree()) {
                String above = paths.get(each.parent());
                paths.put(each.code(), above == null ? each.name() : above + " \u203a " + each.name());
            }
        }
        return paths;
    }

    public String country(String code) {
        return EVERYWHERE.equals(code) ? FlashMessages.text("taxes.everywhere") : Countries.name(code);
    }

    public String day(LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }
}
