package org.emporion.ground.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.State;

/** What stands in a cell of a file: a number, a local time or a text. */
public final class ExportCells {

    private ExportCells() {}

    /** @param zone by whose clocks a time is written */
    public static Object plain(Object value, ZoneId zone) {
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
            return LocalDateTime.ofInstant(time, zone);
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
            return many.stream().map(ExportCells::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
