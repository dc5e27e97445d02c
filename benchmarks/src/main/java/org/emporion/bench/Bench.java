package org.emporion.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.emporion.bench.BenchOptions.On;
import org.emporion.installation.InstallationFailure;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Part;
import org.emporion.stack.Progress;
import org.emporion.stack.StackFailure;
import org.emporion.stack.StackSettings;

/**
 * What {@code ./marketplace bench [options] [name ...]} runs: a stack of its own with 10,000 products in 50 stores, all
 * scenarios or the named ones, a line for each measurement on the way, and a table and a JSON file in the end.
 */
final class Bench {
    private static final WallsScenario WALLS = new WallsScenario();
    private static final List<Scenario> ALL = List.of(
            new SearchScenario(),
            new ProductScenario(),
            new OrderScenario(),
            new PurchaseScenario(),
            new PromotionsScenario(),
            new RushScenario(),
            new FreshnessScenario(),
            new ImportScenario(),
            new ListsScenario(),
            WALLS);
    private static final String WARM_START = "warm start, all servers ready";

    private final BenchOptions options;
    private final StackSettings settings;
    private final Progress progress = new Progress(System.out);
    private final Report report;

    private Bench(BenchOptions options) {
        this.options = options;
        this.settings = StackSettings.forBenchmarks(options.folder());
        this.report = new Report(System.out, settings.root().resolve("benchmarks/results"), options, Clock.systemUTC());
    }

    public static void main(String[] arguments) {
        try {
            BenchOptions options = BenchOptions.of(List.of(arguments));
            requireKnown(options.only());
            System.exit(new Bench(options).run() ? 0 : 1);
        } catch (InstallationFailure | IOException | InterruptedException e) {
            System.err.println(reason(e));
            System.exit(1);
        }
    }

    private static void requireKnown(List<String> names) {
        List<String> known = ALL.stream().map(Scenario::name).toList();
        for (String name : names) {
            if (!known.contains(name)
                    && !Set.of(Footprint.SCENARIO, FaultsScenario.NAME, RelevanceScenario.NAME)
                            .contains(name)) {
                throw new StackFailure("There is no benchmark \"" + name + "\"; there are " + String.join(", ", known)
                        + ", " + Footprint.SCENARIO + ", " + FaultsScenario.NAME + ", " + RelevanceScenario.NAME);
            }
        }
    }

    private boolean run() throws IOException, InterruptedException {
        try {
            if (options.only().equals(List.of(WallsScenario.NAME)) && options.on() == On.OWN) {
                onDatabaseAlone();
            } else if (options.isAmidFaults()) {
                amidFaults();
            } else if (options.isJudged()) {
                onJudgedMarket();
            } else if (options.on() == On.HELD) {
                measure(Mall.ready(settings, options, report, Map::of));
            } else {
                onStackOfItsOwn();
            }
        } catch (IOException e) {
            report.failed(reason(e));
        }
        report.close();
        return report.isComplete();
    }

    /** The walls are the database's, and need no other server. */
    private void onDatabaseAlone() throws InterruptedException {
        StackSettings alone = StackSettings.forBenchmarks(WallsScenario.NAME);
        try (LocalStack stack = new LocalStack(alone, Set.of(Part.POSTGRES), progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            Deadline.in(options.limit(), report);
            WALLS.run(stack.addresses(), report);
        } catch (SQLException e) {
            report.failed(reason(e));
        }
    }

    /** Nobody else may have bought there before. */
    private void amidFaults() throws IOException, InterruptedException {
        StackSettings own = StackSettings.forBenchmarks(FaultsScenario.NAME);
        try (LocalStack stack = new LocalStack(own, FaultsScenario.PARTS, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.startEmpty();
            Deadline.in(
                    options.limit().equals(BenchOptions.USUAL.limit()) ? FaultsScenario.LIMIT : options.limit(),
                    report);
            new FaultsScenario(stack, options, report, progress).run();
        } catch (SQLException | RuntimeException e) {
            report.failed(reason(e));
        }
    }

    /** The products of no other scenario may be among the hits. */
    private void onJudgedMarket() throws IOException {
        StackSettings own = StackSettings.forBenchmarks(RelevanceScenario.NAME);
        try (LocalStack stack = LocalStack.complete(own, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            Deadline.in(
                    options.limit().equals(BenchOptions.USUAL.limit()) ? RelevanceScenario.LIMIT : options.limit(),
                    report);
            new RelevanceScenario(own, stack, report, progress).run();
        } catch (RuntimeException e) {
            report.failed(reason(e));
        }
    }

    private void onStackOfItsOwn() throws IOException, InterruptedException {
        try (LocalStack stack = LocalStack.complete(settings, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            if (options.on() == On.HOLD) {
                stack.start();
                Mall.ready(settings, options, report, stack::servers);
                progress.say("Held until Ctrl-C; measure with --held.");
                new CountDownLatch(1).await();
            }
            Deadline.in(options.limit(), report);
            measure(filled(stack));
            new Footprint(stack).addTo(report);
        }
    }

    /** The start is measured where all data is there already, as at every start but the first. */
    private Mall filled(LocalStack stack) throws IOException {
        if (options.orders() > 0) {
            stack.startEmpty();
            return Mall.ready(settings, options, report, stack::servers);
        }
        if (Mall.isKnown(settings)) {
            start(stack, WARM_START);
            return Mall.ready(settings, options, report, stack::servers);
        }
        start(stack, "first start, with empty data folders");
        Mall mall = Mall.ready(settings, options, report, stack::servers);
        stack.close();
        start(stack, WARM_START);
        return mall;
    }

    private void start(LocalStack stack, String what) {
        long began = System.nanoTime();
        stack.start();
        double seconds = (System.nanoTime() - began) / 1e9;
        report.add(Line.value("start", what, seconds, "s", what.equals(WARM_START) ? Aim.atMost(90) : null));
    }

    /** A scenario that fails is told and does not take the others with it. */
    private void measure(Mall mall) {
        List<Scenario> flat = options.orders() > 0 ? List.of(new FlatScenario(options.orders())) : List.of();
        for (Scenario scenario : Stream.concat(ALL.stream(), flat.stream()).toList()) {
            if (options.wants(scenario.name())) {
                try {
                    scenario.run(mall, report);
                } catch (Exception e) {
                    report.failed(scenario.name() + " failed: " + reason(e));
                }
            }
        }
    }

    private static String reason(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .map(String::valueOf)
                .reduce((first, next) -> first + "; because: " + next)
                .orElse("");
    }
}
