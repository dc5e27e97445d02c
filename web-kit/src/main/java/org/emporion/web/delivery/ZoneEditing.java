package org.emporion.web.delivery;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;
import org.emporion.web.faces.Words;

/** The form of a zone: a new one, or one that is there. */
public abstract class ZoneEditing implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ZoneForm form = new ZoneForm();
    private final Map<String, String> problems = new HashMap<>();
    private String id;
    private String version;
    private boolean another;
    private transient List<Zone> all;

    /** @throws NotFound when there is no such zone */
    protected abstract Zone zone(String wanted);

    /** All zones that ways of this one may go to as well. */
    protected abstract List<Zone> all();

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

    /** In which new prices are. */
    protected abstract String currency();

    /** Who has changed any of these last, as {@link Meanwhile#last} has it. */
    protected abstract Optional<String> lastChange(List<String> subjects);

    public void load() {
        if (!isFresh()) {
            Zone zone = zone(id);
            version = zone.version();
            form.show(zone);
        }
        if (isFresh() || another) {
            add();
        }
    }

    public String save() {
        problems.clear();
        try {
            change();
        } catch (RuleViolated wrong) {
            mark(wrong.fields());
            throw wrong.fields().isEmpty()
                    ? wrong
                    : new RuleViolated(wrong.code(), FlashMessages.text("zone.incomplete"), wrong.fields());
        }
        return list();
    }

    private void change() {
        Zone typed = form.read();
        try {
            put(isFresh() ? null : id, typed, BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            List<OthersChange> theirs = catchUp(meanwhile);
            put(id, form.read(), BasedOn.version(version));
            Meanwhile.saved(meanwhile, theirs);
        }
    }

    /**
     * Takes over what others did, and answers it.
     *
     * @throws Conflict when both have changed the same; saved once more, what was typed here is put in its place
     */
    private List<OthersChange> catchUp(ChangedMeanwhile meanwhile) {
        Zone now = zone(id);
        version = now.version();
        List<OthersChange> theirs = form.others(now);
        List<Clash> both = form.catchUp(now);
        if (!both.isEmpty()) {
            Conflict asked = Meanwhile.asked(meanwhile, both);
            mark(asked.fields());
            throw asked;
        }
        return theirs;
    }

    /** What others have changed is shown first; pressed once more, the zone goes with it. */
    public String remove() {
        problems.clear();
        try {
            take(id, BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            catchUp(meanwhile);
            throw Meanwhile.told(meanwhile);
        }
        return list();
    }

    private void mark(List<FieldProblem> fields) {
        fields.forEach(each -> problems.putIfAbsent(each.field(), Words.at(each)));
    }

    public void add() {
        form.ways().add(new WayForm(currency()));
    }

    public void drop(int way) {
        problems.clear();
        form.ways().remove(way);
    }

    /** Buyers see it before the one that stood before it. */
    public void raise(int way) {
        problems.clear();
        Collections.swap(form.ways(), way, way - 1);
    }

    /** That a way goes to other zones too, with their names; null when it does not. */
    public String elsewhere(WayForm way) {
        if (all == null) {
            all = all();
        }
        String names = all.stream()
                .filter(zone -> !zone.id().equals(id))
                .filter(zone -> zone.methods().stream().map(Way::id).anyMatch(each -> each.equals(way.key())))
                .map(Zone::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : FlashMessages.text("zone.also", names);
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

    /** What is wrong with the worth from which the way is free. */
    public String freeProblem(int way, String currency) {
        WayForm typed = getWays().get(way);
        String both = currency.equals(typed.getCurrency()) ? problem(way, "freeOver") : null;
        return both == null ? problem(way, typed.list(currency) + ".freeOver") : both;
    }

    /** Who has changed it last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return isFresh() ? "" : Meanwhile.afterLogIn(() -> lastChange(subjects()));
    }

    private List<String> subjects() {
        return Stream.concat(Stream.of(id), getWays().stream().map(WayForm::key))
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean isFresh() {
        return id == null || id.isBlank();
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

    /** Whether the page is asked for to add a way to ship. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }
}
