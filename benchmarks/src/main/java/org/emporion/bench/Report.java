package org.emporion.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emporion.bench.load.Figures;

/** Prints each line as it comes, and writes all of them as JSON in the end. */
final class Report {
    private final PrintStream out;
    private final Instant began;
    private final List<Line> lines = new ArrayList<>();

    Report(PrintStream out, Clock clock) {
        this.out = out;
        this.began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    void heading() {
        out.printf(
                Locale.ROOT,
                "%n%-10s %-44s %7s %10s %9s %9s %9s %6s  %s%n",
                "scenario",
                "what",
                "clients",
                "per second",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "ratio",
                "aim");
    }

    void add(Line line) {
        lines.add(line);
        out.println(text(line));
    }

    static String text(Line line) {
        String start = String.format(Locale.ROOT, "%-10s %-44s", line.scenario(), line.what());
        String aim = line.aim() == null ? "" : "  " + line.aim();
        Figures run = line.figures();
        if (run == null) {
            return start + String.format(Locale.ROOT, " %18.1f %s", line.value(), line.unit()) + aim;
        }
        String ratio = line.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", line.ratio());
        String failed = run.failures() == 0 ? "" : "  FAILED: " + run.failures();
        return start
                + String.format(
                        Locale.ROOT,
                        " %7d %10.1f %9.2f %9.2f %9.2f %6s",
                        run.clients(),
                        run.perSecond(),
                        run.p50(),
                        run.p95(),
                        run.p99(),
                        ratio)
                + aim
                + failed;
    }

    /** Writes {@code <time>.json} and {@code latest.json} into the folder; answers the first. */
    Path write(Path folder) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("began", began.toString());
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("lines", lines);
        byte[] json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all);
        Files.createDirectories(folder);
        Path file = folder.resolve(began.toString().replace(":", "") + ".json");
        Files.write(folder.resolve("latest.json"), json);
        return Files.write(file, json);
    }
}
