package org.emporion.ground.export;

import java.time.ZoneId;
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

    /**
     * How many rows there are.
     *
     * @param zone in which the days of the filters begin
     * @param filters of the list, as its address has them, checked; a bad one is refused as the list refuses it
     */
    long count(TenantId store, ZoneId zone, Map<String, String> filters);

    /**
     * Rows in a lasting order, a few at a time: none at the end only, and all that have the same key at once.
     *
     * @param zone in which the days of the filters begin
     * @param after the key of the last row that was read; null from the beginning
     * @param most about how many rows
     */
    List<Row> after(TenantId store, ZoneId zone, Map<String, String> filters, UUID after, int most);

    /**
     * A row.
     *
     * @param cells by the name of the column: texts, numbers, amounts, times, states
     */
    record Row(UUID key, Map<String, Object> cells) {}
}
