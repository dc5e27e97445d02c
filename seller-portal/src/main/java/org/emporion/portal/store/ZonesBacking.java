package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.Countries;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Trial;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.delivery.BandForm;
import org.emporion.web.delivery.ShownZone;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Words;

/** Whereto the store ships, and what a parcel would cost. */
@Named("storeZones")
@ViewScoped
public class ZonesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerZones zones;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, String> wrong = new HashMap<>();
    private transient List<Zone> present;
    private transient List<ShownZone> listed;
    private transient Long unweighed;
    private transient Trial trial;

    public List<ShownZone> getListed() {
        if (listed == null) {
            listed = ShownZone.all(zones());
        }
        return listed;
    }

    /** That products would be sent as if they weighed nothing; null when none would be, or no price depends on it. */
    public String getUnweighed() {
        if (unweighed == null) {
            unweighed = ZoneGaps.byWeight(zones()) && desk.mayRead(Scope.CATALOG) ? catalog.unweighed(desk.seat()) : 0L;
        }
        return unweighed == 0 ? null : FlashMessages.text("zones.unweighed", unweighed);
    }

    /** That nothing reaches some zones in the main currency, as after it was changed; null when all are reached. */
    public String getUnpriced() {
        String names = String.join(", ", ZoneGaps.unpriced(zones(), getCurrency()));
        return names.isEmpty() ? null : FlashMessages.text("zones.unpriced", names, getCurrency());
    }

    private List<Zone> zones() {
        if (present == null) {
            present = zones.list(desk.seat());
        }
        return present;
    }

    /** What the parcel that was typed would cost, or why it cannot be sent. */
    public void ask() {
        Problems problems = new Problems();
        BandForm parcel = new BandForm(getCurrency());
        parcel.getText().put("gramsTo", text.get("gramsTo"));
        parcel.getText().put("price", text.get("price"));
        Band read = parcel.read("", problems);
        String country = Countries.find(text.getOrDefault("country", "")).orElse(null);
        problems.require(country != null, "country", "COUNTRY", "Write a country, for example Germany or DE.");
        wrong.clear();
        problems.found().forEach(each -> wrong.putIfAbsent(each.field(), Words.at(each)));
        trial = problems.none()
                ? zones.trial(
                        desk.seat(),
                        new Destination(country, text.get("postalCode")),
                        read.price() == null ? Money.zero(getCurrency()) : read.price(),
                        read.gramsTo() == null ? 0 : read.gramsTo())
                : null;
    }

    /** What is wrong with a field of the parcel. */
    public String problem(String field) {
        return wrong.get(field);
    }

    /** Of what the parcel is worth. */
    public String getCurrency() {
        return desk.seat().currency();
    }

    public Trial getTrial() {
        return trial;
    }

    public Map<String, String> getText() {
        return text;
    }
}
