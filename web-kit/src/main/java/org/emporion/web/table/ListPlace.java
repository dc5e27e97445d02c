package org.emporion.web.table;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.Neighbours.Neighbour;
import org.emporion.kernel.Neighbours.Seen;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.faces.Words;

/** The place in a list from which the page of one of its things was opened: what stands beside it, and the way back. */
public final class ListPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String VIEW = "view=";

    private final Known known;
    private final Beside beside;
    private String list;
    private String at;
    private String before;
    private String after;
    private transient Neighbours neighbours;

    public ListPlace(Known known, Beside beside) {
        this.known = known;
        this.beside = beside;
    }

    /** Leaves of a query what the list understands. */
    @FunctionalInterface
    public interface Known extends UnaryOperator<String>, Serializable {}

    /** Asks the list, as its address has it, for what stands beside a thing. */
    @FunctionalInterface
    public interface Beside extends Serializable {

        /** @throws RuleViolated when there is no such list or no such place in it */
        Neighbours in(Map<String, String> address, Seen seen);
    }

    /**
     * What is added to the address of a thing's own page.
     *
     * @param query of the list
     * @param seen how the thing stands in it
     */
    public static String added(String query, Seen seen) {
        return "&list=" + Words.encoded(query) + "&at=" + seen.at() + beside("before", seen.before())
                + beside("after", seen.after());
    }

    /**
     * The query of a list that was opened with a saved view.
     *
     * @param view its id; anything else is left out
     */
    public static String viewed(String view, String query) {
        UUID saved = id(view);
        return saved == null ? query : VIEW + saved + (query.isEmpty() ? "" : "&" + query);
    }

    private static String beside(String name, UUID thing) {
        return thing == null ? "" : "&" + name + "=" + thing;
    }

    /** Whether the page was opened from a list that there is. */
    public boolean isKnown() {
        return getNeighbours() != null;
    }

    public Neighbours getNeighbours() {
        if (neighbours == null && list != null && at != null) {
            try {
                neighbours = beside.in(address(), new Seen(Integer.parseInt(at), id(before), id(after)));
            } catch (RuleViolated | IllegalArgumentException unreadable) {
                at = null;
            }
        }
        return neighbours;
    }

    /** The address of what stands beside, on the same page. */
    public String href(Neighbour thing) {
        return "?id=" + thing.id() + added(viewed(), thing.seen());
    }

    /** The query of the list's address, where it shows this place. */
    public String getBack() {
        int page = (getNeighbours().at() - 1) / ListAddress.of(address()).size() + 1;
        return "?" + (viewed().isEmpty() ? VIEW + Filters.USUAL : viewed()) + (page == 1 ? "" : "&page=" + page);
    }

    private static UUID id(String text) {
        return Ids.parse(Objects.toString(text, "")).orElse(null);
    }

    private String viewed() {
        String first = list.replaceFirst("&.*", "");
        return viewed(first.startsWith(VIEW) ? first.substring(VIEW.length()) : null, query());
    }

    private String query() {
        return known.apply(list);
    }

    private Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        Arrays.stream(query().split("&"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> address.put(each[0], Words.decoded(each[1])));
        return address;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
