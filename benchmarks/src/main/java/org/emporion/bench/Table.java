package org.emporion.bench;

import java.util.Locale;
import org.emporion.bench.load.Figures;
import org.emporion.bench.relevance.Quality;

/** How the lines of the report look. */
final class Table {
    static final String HEADING = String.format(
            "%-10s %-46s %7s %10s %9s %9s %9s %6s  %s",
            "scenario", "what", "clients", "per second", "p50 ms", "p95 ms", "p99 ms", "ratio", "aim");

    private Table() {}

    static String text(Line line) {
        String start = String.format(Locale.ROOT, "%-10s %-46s ", line.scenario(), line.what());
        return (start + numbers(line) + aim(line)).stripTrailing();
    }

    private static String numbers(Line line) {
        if (line.quality() != null) {
            return quality(line.quality());
        }
        return line.figures() == null ? value(line) : figures(line.figures(), line.ratio());
    }

    /** Ours, and behind the stroke the plain index. */
    private static String quality(Quality all) {
        return String.format(
                Locale.ROOT,
                "%7d queries: success@10 %.2f/%.2f  NDCG@10 %.3f/%.3f  MRR %.3f/%.3f  nothing %.2f/%.2f",
                all.queries(),
                all.ours().success(),
                all.plain().success(),
                all.ours().ndcg(),
                all.plain().ndcg(),
                all.ours().mrr(),
                all.plain().mrr(),
                all.ours().empty(),
                all.plain().empty());
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
