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
        return isOfStore() ? OF_STORE.get() : DayRange.ZONE;
    }

    /** Whether it is the zone of a store, which has to be said since not everybody lives in it. */
    static boolean isOfStore() {
        return OF_STORE.get() != null;
    }

    static void forget() {
        OF_STORE.remove();
    }
}
