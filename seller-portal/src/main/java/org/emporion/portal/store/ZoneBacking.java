package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Words;

/** One zone of the store while it is edited, or a new one. */
@Named("storeZone")
@ViewScoped
public class ZoneBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/store/zones?faces-redirect=true";

    @Inject
    private SellerZones zones;

    @Inject
    private Desk desk;

    private final ZoneForm form = new ZoneForm();
    private final Map<String, String> problems = new HashMap<>();
    private String id;
    private String version;

    public void load() {
        if (id == null) {
            add();
            return;
        }
        Zone zone = zones.get(desk.seat(), id);
        version = zone.version();
        form.show(zone);
    }

    public String save() {
        problems.clear();
        try {
            Zone typed = form.read();
            if (id == null) {
                zones.add(desk.seat(), typed);
            } else {
                zones.change(desk.seat(), id, typed, BasedOn.version(version));
            }
        } catch (RuleViolated wrong) {
            wrong.fields().forEach(each -> problems.putIfAbsent(each.field(), Words.at(each)));
            throw new RuleViolated(wrong.code(), FlashMessages.text("shipping.incomplete"), wrong.fields());
        }
        FlashMessages.done("zone.saved");
        return LIST;
    }

    public String remove() {
        zones.remove(desk.seat(), id, BasedOn.version(version));
        FlashMessages.done("zone.removed");
        return LIST;
    }

    public void add() {
        form.ways().add(new WayForm());
    }

    public void drop(int way) {
        form.ways().remove(way);
    }

    public String problem(String field) {
        return problems.get(field);
    }

    public String problem(int way, String field) {
        return problems.get("methods[" + way + "]." + field);
    }

    /** Also what is wrong with the price as a whole, at the field that is asked for last. */
    public String problem(int way, int band, String field) {
        String at = "methods[" + way + "]." + form.ways().get(way).path(band);
        return problems.getOrDefault(at + "." + field, "price".equals(field) ? problems.get(at) : null);
    }

    public List<String> getDays() {
        return Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList();
    }

    public Map<String, String> getText() {
        return form.text();
    }

    public List<WayForm> getWays() {
        return form.ways();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
