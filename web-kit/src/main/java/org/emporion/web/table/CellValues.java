package org.emporion.web.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.State;
import org.emporion.web.faces.Formats;

/** What stands in a cell of a file: a number, a local time or a text. */
final class CellValues {

    private CellValues() {}

    static Object plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value;
        }
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Instant time) {
            return Formats.local(time);
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof State state) {
            return state.label();
        }
        if (value instanceof Map<?, ?> map) {
            return text(map.values());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(CellValues::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
