package org.emporion.bench;

import java.util.Locale;
import org.emporion.bench.load.Figures;

/** How the lines of the report look. */
final class Table {
    static final String HEADING = String.format(
            "%-10s %-46s %7s %10s %9s %9s %9s %6s  %s",
            "scenario", "what", "clients", "per second", "p50 ms", "p95 ms", "p99 ms", "ratio", "aim");

    private Table() {}

    static String text(Line line) {
        String start = String.format(Locale.ROOT, "%-10s %-46s ", line.scenario(), line.what());
        String numbers = line.figures() == null ? value(line) : figures(line.figures(), line.ratio());
        return (start + numbers + aim(line)).stripTrailing();
    }

    private static String value(Line line) {
        return String.format(Locale.ROOT, "%18.1f %-36s", line.value(), line.unit());
    }

    private static String figures(Figures run, Double ratio) {
        return String.format(
                Locale.ROOT,
                "%7d %10.1f %9.2f %9.2f %9.2f %6s%s",
                run.clients(),
                run.perSecond(),
                run.p50(),
                run.p95(),
                run.p99(),
                ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio),
                run.failures() == 0 ? "" : "  FAILED: " + run.failures());
    }

    private static String aim(Line line) {
        if (line.aim() == null) {
            return "";
        }
        return "  " + line.aim() + (line.misses() ? " MISSED" : " met");
    }
}
