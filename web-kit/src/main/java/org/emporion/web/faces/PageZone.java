package org.emporion.web.faces;

import java.time.ZoneId;
import org.emporion.kernel.DayRange;

/**
 * By whose clocks a request is answered: those of the store that it is about, the marketplace's otherwise. Known for as long
 * as the request takes, as the {@link VisitorLocale} is.
 */
public final class PageZone {

    private static final ThreadLocal<ZoneId> OF_STORE = new ThreadLocal<>();

    private PageZone() {}

    /** The request is about a store in this zone. */
    public static void is(ZoneId zone) {
        OF_STORE.set(zone);
    }

    public static ZoneId now() {
        ZoneId ofStore = OF_STORE.get();
        return ofStore == null ? DayRange.ZONE : ofStore;
    }

    static void forget() {
        OF_STORE.remove();
    }
}
