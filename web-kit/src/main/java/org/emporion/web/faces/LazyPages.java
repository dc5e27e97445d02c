package org.emporion.web.faces;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.emporion.kernel.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** A table that reads the page it shows, and no more, from a facade. */
public final class LazyPages<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Source<T> source;
    private final Key<T> key;
    private transient List<T> shown = List.of();

    public LazyPages(Source<T> source, Key<T> key) {
        this.source = source;
        this.key = key;
    }

    /** Where pages come from; {@code sort} is a field, with a hyphen before it for downwards, or null. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> read(String sort, Page.Request page);
    }

    /** What tells rows apart. */
    @FunctionalInterface
    public interface Key<T> extends Function<T, Object>, Serializable {}

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(
                source.read(null, Page.Request.first(1)).total(),
                Page.DEEPEST - Page.DEEPEST % Math.max(1, getPageSize()));
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        shown = source.read(sort(sorts), new Page.Request(first / size + 1, size))
                .items();
        return shown;
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String wanted) {
        return shown == null
                ? null
                : shown.stream()
                        .filter(row -> Objects.equals(getRowKey(row), wanted))
                        .findFirst()
                        .orElse(null);
    }

    private static String sort(Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> (sort.getOrder() == SortOrder.DESCENDING ? "-" : "") + sort.getField())
                .orElse(null);
    }
}
