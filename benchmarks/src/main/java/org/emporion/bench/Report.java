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
import java.util.Map;

/** Prints each line as it comes, and in the end the whole table, which it also writes as JSON. */
final class Report {
    private final PrintStream out;
    private final Path folder;
    private final BenchOptions options;
    private final Instant began;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Report(PrintStream out, Path folder, BenchOptions options, Clock clock) {
        this.out = out;
        this.folder = folder;
        this.options = options;
        this.began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    synchronized void add(Line line) {
        lines.add(line);
        out.println(Table.text(line));
    }

    /** Something that could not be measured. */
    synchronized void failed(String what) {
        failures.add(what);
        out.println(what);
    }

    synchronized boolean isComplete() {
        return failures.isEmpty();
    }

    /** The table, what misses its aim, and {@code <time>.json} and {@code latest.json} in the folder. */
    synchronized void close() throws IOException {
        out.printf("%n%s: %s, %d processors shared by servers and load driver%n", began, size(), processors());
        out.println(Table.HEADING);
        lines.forEach(line -> out.println(Table.text(line)));
        failures.forEach(out::println);
        out.println(verdict());
        out.println("Written to " + write());
    }

    private String size() {
        if (options.isJudged()) {
            return "judged searches";
        }
        return options.isAmidFaults()
                ? options.checkouts() + " checkouts"
                : options.products() + " products in " + options.stores() + " stores";
    }

    private String verdict() {
        long missed = lines.stream().filter(Line::misses).count();
        if (missed > 0) {
            return missed + " lines miss their aim.";
        }
        return isComplete() && !lines.isEmpty() ? "Every aim is met." : "It was not measured to the end.";
    }

    private Path write() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("began", began.toString());
        all.put("processors", processors());
        if (options.isAmidFaults()) {
            all.put("checkouts", options.checkouts());
        } else if (!options.isJudged()) {
            all.put("products", options.products());
            all.put("stores", options.stores());
        }
        all.put("lines", lines);
        all.put("failures", failures);
        byte[] json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all);
        Files.createDirectories(folder);
        Files.write(folder.resolve("latest.json"), json);
        return Files.write(folder.resolve(began.toString().replace(":", "") + ".json"), json);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
