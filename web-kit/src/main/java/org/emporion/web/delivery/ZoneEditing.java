package org.emporion.web.delivery;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.Words;

/** The form of a zone: a new one, or one that is there. */
public abstract class ZoneEditing implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ZoneForm form = new ZoneForm();
    private final Map<String, String> problems = new HashMap<>();
    private String id;
    private String version;

    /** @throws NotFound when there is no such zone */
    protected abstract Zone zone(String wanted);

    /**
     * Makes a zone or changes one, and tells so.
     *
     * @param known null for a new one
     */
    protected abstract void put(String known, Zone typed, BasedOn base);

    /** Takes a zone away, and tells so. */
    protected abstract void take(String known, BasedOn base);

    /** The page to go to afterwards. */
    protected abstract String list();

    public void load() {
        if (id == null) {
            add();
            return;
        }
        Zone zone = zone(id);
        version = zone.version();
        form.show(zone);
    }

    public String save() {
        problems.clear();
        try {
            Zone typed = form.read();
            change(() -> put(id, typed, BasedOn.version(version)));
        } catch (RuleViolated wrong) {
            wrong.fields().forEach(each -> problems.putIfAbsent(each.field(), Words.at(each)));
            throw wrong.fields().isEmpty()
                    ? wrong
                    : new RuleViolated(wrong.code(), FlashMessages.text("zone.incomplete"), wrong.fields());
        }
        return list();
    }

    public String remove() {
        change(() -> take(id, BasedOn.version(version)));
        return list();
    }

    /** What somebody else has changed meanwhile is told first; pressed once more, this comes after it. */
    private void change(Runnable change) {
        try {
            change.run();
        } catch (ChangedMeanwhile meanwhile) {
            version = zone(id).version();
            throw Meanwhile.told(meanwhile);
        }
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

    /** Also what is wrong with the price as a whole, or with all of them, at the field that is asked for last. */
    public String problem(int way, int band, String field) {
        String prices = "methods[" + way + "].";
        String at = prices + form.ways().get(way).path(band);
        String whole = problems.getOrDefault(at, band == 0 ? problems.get(prices + "prices") : null);
        return problems.getOrDefault(at + "." + field, "price".equals(field) ? whole : null);
    }

    public boolean isFresh() {
        return id == null;
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
