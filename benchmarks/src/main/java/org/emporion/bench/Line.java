package org.emporion.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.emporion.bench.load.Figures;

/**
 * One line of the report.
 *
 * @param what what was measured, such as {@code search} or {@code the same straight to Elasticsearch}
 * @param figures the run behind it, if it was one
 * @param value a single number, if it is one, in the unit
 * @param ratio share of the limit measured in the same run, if there is one
 * @param aim what it should reach, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(String scenario, String what, Figures figures, Double value, String unit, Double ratio, Aim aim) {

    static Line of(String scenario, String what, Figures figures, Aim aim) {
        return new Line(scenario, what, figures, null, null, null, aim);
    }

    /** Failed requests on either side make the ratio worthless: it is 0 then. */
    static Line compared(String scenario, String what, Figures figures, Figures limit, Aim aim) {
        double ratio = limit.failures() + figures.failures() > 0 ? 0 : figures.perSecond() / limit.perSecond();
        return new Line(scenario, what, figures, null, null, ratio, aim);
    }

    static Line value(String scenario, String what, double value, String unit, Aim aim) {
        return new Line(scenario, what, null, value, unit, null, aim);
    }

    boolean misses() {
        return aim != null && !aim.isMetBy(this);
    }
}
