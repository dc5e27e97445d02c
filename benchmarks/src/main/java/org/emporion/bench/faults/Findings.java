package org.emporion.bench.faults;

import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param told how many buyers were told what
 * @param repeated requests that were sent again
 * @param restSeconds how long it took after the last checkout until nothing was under way
 * @param restless what was still under way when that was not waited for any longer; empty if nothing
 * @param broken what breaks each claim
 */
public record Findings(
        int checkouts,
        int faults,
        long repeated,
        Map<String, Long> told,
        double restSeconds,
        String restless,
        Map<String, List<String>> broken) {}
