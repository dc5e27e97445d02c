package org.emporion.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Progress;
import org.emporion.stack.StackFailure;
import org.emporion.stack.StackSettings;

/**
 * What {@code ./marketplace bench [name ...]} runs: a stack of its own with 10,000 products in 50 stores, all scenarios or
 * the named ones, a table on the way and a JSON file in the end.
 */
public final class Bench {
    private static final List<Scenario> ALL = List.of(
            new SearchScenario(),
            new ProductScenario(),
            new OrderScenario(),
            new RushScenario(),
            new FreshnessScenario(),
            new ImportScenario());
    private static final String MEMORY = "memory";

    private Bench() {}

    public static void main(String[] names) {
        try {
            List<Scenario> chosen = chosen(List.of(names));
            System.exit(run(chosen) ? 0 : 1);
        } catch (StackFailure | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static List<Scenario> chosen(List<String> names) {
        for (String name : names) {
            if (!name.equals(MEMORY)
                    && ALL.stream().noneMatch(each -> each.name().equals(name))) {
                throw new StackFailure("There is no benchmark \"" + name + "\"; there are "
                        + String.join(", ", ALL.stream().map(Scenario::name).toList()) + ", " + MEMORY);
            }
        }
        return ALL.stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
    }

    private static boolean run(List<Scenario> chosen) throws IOException {
        StackSettings settings = StackSettings.forBenchmarks();
        Report report = new Report(System.out, Clock.systemUTC());
        Progress progress = new Progress(System.out);
        boolean allRan = true;
        try (LocalStack stack = LocalStack.complete(settings, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            long began = System.nanoTime();
            stack.start();
            double started = (System.nanoTime() - began) / 1e9;
            report.heading();
            report.add(Line.value("start", "all servers ready, without the build", started, "s", "90"));
            Mall mall = Mall.ready(stack.addresses(), settings.data(), report);
            for (Scenario scenario : chosen) {
                allRan &= ran(scenario, mall, report);
            }
            new Footprint(stack).addTo(report);
        } finally {
            Path file = report.write(settings.root().resolve("benchmarks/results"));
            progress.say("Written to " + file);
        }
        return allRan;
    }

    /** A scenario that fails is told and does not take the others with it. */
    private static boolean ran(Scenario scenario, Mall mall, Report report) {
        try {
            scenario.run(mall, report);
            return true;
        } catch (Exception e) {
            System.err.println(scenario.name() + " failed: " + reason(e));
            return false;
        }
    }

    private static String reason(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .map(String::valueOf)
                .reduce((first, next) -> first + "; because: " + next)
                .orElse("");
    }
}
