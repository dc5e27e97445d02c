package org.emporion.web.table;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.emporion.ground.export.ExportFormat;
import org.emporion.ground.export.WantedExport;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Neighbours.Seen;
import org.emporion.kernel.Page;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A table that reads the page it shows, and no more, from a facade. It begins as the address says, tells the browser the new
 * address whenever something else is shown, and knows which rows are selected, on whichever page they stand.
 */
public final class LazyPages<T> extends LazyDataModel<Object> {

    private static final long serialVersionUID = 1L;

    /** How many rows are read at once when all are gone through. */
    private static final int SLICE = 100;

    private final Source<T> source;
    private final Key<T> key;
    private final boolean onPage;
    private ListAddress address;
    private long total;
    private Background background;
    private String filesPage;
    private transient List<Object> shown = List.of();
    private transient List<Object> selection;
    private transient List<ListColumn> columns;
    /** In the usual order, read before the table asked for it. */
    private transient Page<T> ahead;

    public LazyPages(Source<T> source, Key<T> key) {
        this(source, key, ListRequest.address(FacesContext.getCurrentInstance()), true);
    }

    LazyPages(Source<T> source, Key<T> key, ListAddress address, boolean onPage) {
        this.source = source;
        this.key = key;
        this.address = address;
        this.onPage = onPage;
    }

    /** Where pages come from; {@code sort} is a field, with a hyphen before it for downwards, or null. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> read(String sort, Page.Request page);
    }

    /** Has long lists written as files while nobody waits. */
    @FunctionalInterface
    public interface Background extends Serializable {

        /** @return the page where that is followed */
        String write(WantedExport wanted);
    }

    /** With files of long lists written in the background, and followed on a page. */
    public LazyPages<T> inBackground(String page, Background writer) {
        background = writer;
        filesPage = page;
        return this;
    }

    /** What tells rows apart. */
    @FunctionalInterface
    public interface Key<T> extends Function<T, Object>, Serializable {}

    /** A selected row that is not on the page shown: all that is known of it is its key. */
    private record Elsewhere(String key) {}

    /** Before a list is shown: takes over which columns were chosen, and in which order its address asks for rows. */
    public void arrange(ComponentSystemEvent event) {
        FacesContext page = FacesContext.getCurrentInstance();
        DataTable table = ListColumns.tableIn(event.getComponent());
        address = ListRequest.chosen(page, address);
        columns = ListColumns.show(table, address.columns());
        if (!page.isPostback()) {
            boolean known = ListColumns.sort(table, address.sort());
            address = known ? address : address.at(address.page(), address.size(), null);
        }
        tell();
    }

    /** What is known only after the page was read: {@link #load} sets the count, and with one question less. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<Object> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        String sort = sorts.isEmpty() ? address.sort() : sort(sorts);
        Page<T> page = page(sort, new Page.Request(first / size + 1, size));
        total = page.total();
        setRowCount((int) Math.min(total, Page.DEEPEST));
        int there = recalculateFirst(first, size, getRowCount());
        if (there != first) {
            page = source.read(sort, new Page.Request(there / size + 1, size));
        }
        address = address.at(there / size + 1, size, sort);
        tell();
        shown = List.copyOf(page.items());
        return shown;
    }

    /** Whether the address asks for an order; if there is such a one is not known before the columns are. */
    public boolean isSorted() {
        return address.sort() != null;
    }

    /** Whether nothing matches, asked of a list in its usual order; what is read to know it is what the table shows. */
    public boolean isEmptyAtFirst() {
        ahead = source.read(null, new Page.Request(address.page(), address.size()));
        return ahead.total() == 0;
    }

    private Page<T> page(String sort, Page.Request request) {
        Page<T> read = ahead;
        ahead = null;
        boolean isIt = read != null && sort == null && read.page() == request.page() && read.size() == request.size();
        return isIt ? read : source.read(sort, request);
    }

    @Override
    public String getRowKey(Object row) {
        return row instanceof Elsewhere elsewhere ? elsewhere.key() : String.valueOf(key.apply(typed(row)));
    }

    @Override
    public Object getRowData(String wanted) {
        List<Object> here = shown == null ? List.of() : shown;
        return here.stream()
                .filter(row -> getRowKey(row).equals(wanted))
                .findFirst()
                .orElseGet(() -> new Elsewhere(wanted));
    }

    /**
     * How a row of the page that is shown stands in the list.
     *
     * @param index how many rows come before it, on all pages
     */
    public Seen seen(int index) {
        int row = index - getFirst();
        return new Seen(index + 1, keyOf(row - 1), keyOf(row + 1));
    }

    private UUID keyOf(int row) {
        return row < 0 || row >= shown.size()
                ? null
                : Ids.parse(getRowKey(shown.get(row))).orElse(null);
    }

    /** Goes through all rows as they are sorted and filtered, at most the first 10,000, a few at a time. */
    public void each(Consumer<T> work) {
        long read = 0;
        for (int number = 1; number <= Page.DEEPEST / SLICE; number++) {
            Page<T> page = source.read(address.sort(), new Page.Request(number, SLICE));
            page.items().forEach(work);
            total = page.total();
            read += page.items().size();
            if (page.items().isEmpty() || read >= total) {
                return;
            }
        }
    }

    /** The keys of the selected rows, or of all that match when that was asked for. */
    public List<String> selectedKeys() {
        List<String> keys = new ArrayList<>();
        if (ListRequest.allThatMatch(FacesContext.getCurrentInstance())) {
            each(row -> keys.add(String.valueOf(key.apply(row))));
        } else {
            getSelection().forEach(row -> keys.add(getRowKey(row)));
        }
        return keys;
    }

    public List<Object> getSelection() {
        return selection == null ? List.of() : selection;
    }

    public void setSelection(List<Object> selection) {
        this.selection = selection;
    }

    /** Sends all rows as a file, csv or xlsx; or has a long one written, and leads to where that is followed. */
    public String export(String type, String name) {
        if (background != null && total > WantedExport.LONG) {
            return background.write(new WantedExport(name, ExportFormat.of(type), Map.of(), ListExport.columns(this)));
        }
        ListExport.send(this, type, name);
        return null;
    }

    /** Where files of long lists are followed; null for a list whose files are never written in the background. */
    public String getFilesPage() {
        return filesPage;
    }

    /** The outcome that shows a view with this list as it is now. */
    public String again(String view) {
        return view + "?faces-redirect=true&includeViewParams=true" + address.more();
    }

    /**
     * How the list is looked at on whichever page: size, order and columns, as an address carries them. The columns are always
     * named, because an address that names none shows those of last time.
     */
    public String getLook() {
        List<String> there = getColumns().stream()
                .filter(ListColumn::shown)
                .map(ListColumn::name)
                .toList();
        return (columns == null ? address : address.showing(there)).look();
    }

    /** How the list is looked at on whichever page, as its address or the visitor's choice of columns asked for it. */
    public String getAsked() {
        return address.look();
    }

    /** The columns to choose from. */
    public List<ListColumn> getColumns() {
        return columns == null ? List.of() : columns;
    }

    public int getFirst() {
        return address.first();
    }

    public int getRows() {
        return address.size();
    }

    /** How many rows match, also beyond the last that can be paged to. */
    public long getTotal() {
        return total;
    }

    /** Whether more rows match than can be gone through. */
    public boolean isLonger() {
        return total > Page.DEEPEST;
    }

    private void tell() {
        if (onPage && FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", address.query());
            PrimeFaces.current().ajax().addCallbackParam("look", getLook());
        }
    }

    @SuppressWarnings("unchecked")
    private T typed(Object row) {
        return (T) row;
    }

    private static String sort(Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> (sort.getOrder() == SortOrder.DESCENDING ? "-" : "") + sort.getField())
                .orElse(null);
    }
}
