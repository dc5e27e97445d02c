package org.emporion.ground.export;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.TenantId;

/** A list of a store that can be written as a file. */
public interface ExportSource {

    /** What its list is called, for example {@code products}. */
    String kind();

    /** What one must be able to read to have it. */
    Scope scope();

    /** The filters of the list, as its address has them, checked. A bad one is refused as the list refuses it. */
    long count(TenantId store, Map<String, String> filters);

    /**
     * Rows in a lasting order, a few at a time.
     *
     * @param after the key of the last row that was read; null from the beginning
     */
    List<Row> after(TenantId store, Map<String, String> filters, UUID after, int most);

    /**
     * A row.
     *
     * @param cells by the name of the column: texts, numbers, amounts, times, states
     */
    record Row(UUID key, Map<String, Object> cells) {}
}
