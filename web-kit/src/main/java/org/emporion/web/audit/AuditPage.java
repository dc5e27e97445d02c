package org.emporion.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.kernel.Ids;
import org.emporion.web.faces.Days;

/** A page of the audit log: its filters stand in its address, so that a finding can be sent to a colleague. */
public abstract class AuditPage {

    private static final int SIZE = 25;
    /** What may be done to, in the order of a choice. */
    public static final List<String> KINDS = List.of(
            "product",
            "variant",
            "cost",
            "picture",
            "import",
            "bulk",
            "export",
            "stock",
            "order",
            "parcel",
            "store",
            "decision",
            "company",
            "trader",
            "shipping",
            "promotion",
            "member",
            "invitation",
            "key",
            "support");

    private final Map<String, String> filters = new LinkedHashMap<>();
    private final Map<String, String> wrongDays = new LinkedHashMap<>();
    private List<AuditEntry> entries;

    /** The newest of the wanted entries. */
    protected abstract List<AuditEntry> newest(AuditQuery query, int most);

    public List<AuditEntry> getEntries() {
        return found().subList(0, Math.min(SIZE, found().size()));
    }

    /** The address of the next page; empty when this is the last. */
    public String getOlder() {
        List<AuditEntry> shown = getEntries();
        return found().size() <= SIZE
                ? ""
                : address() + "olderThan=" + shown.get(shown.size() - 1).id();
    }

    /** The address of the first page. */
    public String getFirst() {
        return filters.containsKey("olderThan") ? address() : "";
    }

    public boolean isFiltered() {
        return filters.keySet().stream().anyMatch(name -> !"olderThan".equals(name));
    }

    /** What was typed for a day and is none, by field. */
    public Map<String, String> getWrongDays() {
        return wrongDays;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    private List<AuditEntry> found() {
        if (entries == null) {
            entries = newest(query(), SIZE + 1);
        }
        return entries;
    }

    private AuditQuery query() {
        String olderThan = filters.get("olderThan");
        return new AuditQuery(
                null,
                filters.get("who"),
                filters.get("what"),
                filters.get("q"),
                Moments.from(filters.get("from"), "from"),
                Moments.to(filters.get("to"), "to"),
                olderThan == null ? null : Ids.require(olderThan, "entry"));
    }

    private String address() {
        return filters.entrySet().stream()
                .filter(each -> !"olderThan".equals(each.getKey()))
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    private void typedDay(String name, String typed) {
        if (typed != null && !typed.isBlank()) {
            Days.read(typed).ifPresentOrElse(day -> filter(name, day), () -> wrongDays.put(name, typed.strip()));
        }
    }

    private void filter(String name, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(name, value.strip());
        }
    }

    public String getWho() {
        return filters.get("who");
    }

    public void setWho(String who) {
        filter("who", who);
    }

    public String getWhat() {
        return filters.get("what");
    }

    public void setWhat(String what) {
        filter("what", what);
    }

    public String getText() {
        return filters.get("q");
    }

    public void setText(String text) {
        filter("q", text);
    }

    public String getFrom() {
        return filters.get("from");
    }

    public void setFrom(String from) {
        filter("from", from);
    }

    public String getTo() {
        return filters.get("to");
    }

    public void setTo(String to) {
        filter("to", to);
    }

    public String getFromTyped() {
        return null;
    }

    /** A day as the visitor writes it; goes before one in the address. */
    public void setFromTyped(String typed) {
        typedDay("from", typed);
    }

    public String getToTyped() {
        return null;
    }

    public void setToTyped(String typed) {
        typedDay("to", typed);
    }

    public String getOlderThan() {
        return filters.get("olderThan");
    }

    public void setOlderThan(String id) {
        filter("olderThan", id);
    }
}
