package org.emporion.portal.api;

import jakarta.ws.rs.QueryParam;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.RuleViolated;

/** The query parameters that say on which days orders were placed, by the store's clock; both days are included. */
public class PlacedOn {

    @QueryParam("placedFrom")
    private String from;

    @QueryParam("placedTo")
    private String to;

    /** @throws RuleViolated when one is no day, or the first is after the last */
    DayRange days() {
        return DayRange.of(from, "placedFrom", to, "placedTo").inOrder("placedFrom", "placedTo");
    }
}
