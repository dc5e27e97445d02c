package org.emporion.web.faces;

import java.util.Locale;
import org.emporion.kernel.State;

/** How states look. */
public final class States {

    private States() {}

    /** success, info, warning, danger or neutral. */
    public static String tone(State state) {
        return state.tone().name().toLowerCase(Locale.ROOT);
    }
}
