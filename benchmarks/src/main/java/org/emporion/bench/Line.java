package org.emporion.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.emporion.bench.load.Figures;
import org.emporion.bench.relevance.Quality;

/**
 * One line of the report.
 *
 * @param what what was measured, such as {@code search} or {@code the same straight to Elasticsearch}
 * @param figures the run behind it, if it was one
 * @param value a single number, if it is one, in the unit
 * @param ratio share of the limit measured in the same run, if there is one
 * @param quality how good answers are, if these were judged
 * @param aim what it should reach, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        String scenario,
        String what,
        Figures figures,
        Double value,
        String unit,
        Double ratio,
        Quality quality,
        Aim aim) {

    static Line of(String scenario, String what, Figures figures, Aim aim) {
        return new Line(scenario, what, figures, null, null, null, null, aim);
    }

    /** Failed requests on either side make the ratio worthless: it is 0 then. */
    static Line compared(String scenario, String what, Figures figures, Figures limit, Aim aim) {
        double ratio = limit.failures() + figures.failures() > 0 ? 0 : figures.perSecond() / limit.perSecond();
        return new Line(scenario, what, figures, null, null, ratio, null, aim);
    }

    static Line value(String scenario, String what, double value, String unit, Aim aim) {
        return new Line(scenario, what, null, value, unit, null, null, aim);
    }

    static Line judged(String scenario, String what, Quality quality) {
        return new Line(scenario, what, null, null, null, null, quality, null);
    }

    boolean misses() {
        return aim != null && !aim.isMetBy(this);
    }
}
