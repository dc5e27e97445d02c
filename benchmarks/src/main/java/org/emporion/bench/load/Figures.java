package org.emporion.bench.load;

import java.util.Arrays;

/** What one run of a load measured; times in milliseconds. */
public record Figures(int clients, long requests, long failures, double seconds, double p50, double p95, double p99) {

    static Figures of(int clients, long[] sortedNanos, long failures, double seconds) {
        return new Figures(
                clients,
                sortedNanos.length,
                failures,
                seconds,
                percentile(sortedNanos, 50),
                percentile(sortedNanos, 95),
                percentile(sortedNanos, 99));
    }

    /** Figures of single measurements in nanoseconds, made one after the other or side by side. */
    public static Figures ofSamples(int clients, long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return of(clients, sorted, 0, seconds);
    }

    public double perSecond() {
        return seconds == 0 ? 0 : requests / seconds;
    }

    /** The value that this share of the measurements does not exceed (nearest rank). */
    static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1_000_000.0;
    }
}
