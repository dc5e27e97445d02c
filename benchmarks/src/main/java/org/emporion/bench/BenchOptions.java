package org.emporion.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.emporion.stack.StackFailure;

/**
 * What {@code bench} was asked for.
 *
 * @param only the scenarios to run, all if none is named
 * @param products in the whole marketplace, spread evenly over the stores
 * @param seconds how long each load is measured, after a shorter warm-up
 * @param limit when the run ends, whatever it has reached
 * @param on which stack it runs
 * @param seed what chance begins with; 0 for any
 * @param checkouts how many of them faults meet
 * @param orders how many orders are written before the last ones are placed; 0 for none
 */
record BenchOptions(
        List<String> only,
        int products,
        int stores,
        int seconds,
        Duration limit,
        On on,
        int seed,
        int checkouts,
        int orders) {
    static final BenchOptions USUAL =
            new BenchOptions(List.of(), 10_000, 50, 8, Duration.ofMinutes(20), On.OWN, 0, 1_000, 0);
    private static final String KNOWN =
            "--only=NAME,NAME, --products=N, --stores=N, --seconds=N, --minutes=N, --seed=N,"
                    + " --checkouts=N, --orders=N, --hold and --held";

    /** Where a stack comes from, and whether it outlives the run. */
    enum On {
        /** Started for this run and stopped after it. */
        OWN,
        /** Started, filled and held until Ctrl-C, so that a profiler can look at it; nothing is measured. */
        HOLD,
        /** The one that another call holds. */
        HELD
    }

    BenchOptions {
        if (products < stores || products % stores != 0) {
            throw new StackFailure(products + " products cannot be spread evenly over " + stores + " stores");
        }
    }

    static BenchOptions of(List<String> arguments) {
        BenchOptions options = USUAL;
        List<String> only = new ArrayList<>();
        int products = options.products;
        int stores = options.stores;
        int seconds = options.seconds;
        Duration limit = options.limit;
        On on = options.on;
        int seed = options.seed;
        int checkouts = options.checkouts;
        int orders = options.orders;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            switch (argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument) {
                case "--only" -> only.addAll(List.of(value.split(",")));
                case "--products" -> products = number(argument, value);
                case "--stores" -> stores = number(argument, value);
                case "--seconds" -> seconds = number(argument, value);
                case "--minutes" -> limit = Duration.ofMinutes(number(argument, value));
                case "--seed" -> seed = number(argument, value);
                case "--checkouts" -> checkouts = number(argument, value);
                case "--orders" -> orders = number(argument, value);
                case "--hold" -> on = On.HOLD;
                case "--held" -> on = On.HELD;
                default -> only.add(name(argument));
            }
        }
        return new BenchOptions(List.copyOf(only), products, stores, seconds, limit, on, seed, checkouts, orders);
    }

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    /** Whether checkouts are counted amid faults, and nothing else is measured. */
    boolean isAmidFaults() {
        return only.equals(List.of(FaultsScenario.NAME));
    }

    /** Whether answers of the search are judged, and nothing else is measured. */
    boolean isJudged() {
        return only.equals(List.of(RelevanceScenario.NAME));
    }

    int productsEach() {
        return products / stores;
    }

    /** Marketplaces of this size share their data between runs. */
    String size() {
        return stores + "x" + productsEach();
    }

    /** Where the data of a run is kept; one that is filled with orders has a place of its own, which is emptied first. */
    String folder() {
        return orders > 0 ? size() + "-orders" : size();
    }

    private static int number(String argument, String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new StackFailure(argument + " needs a number above 0");
        }
        return Integer.parseInt(value);
    }

    private static String name(String argument) {
        if (argument.startsWith("-")) {
            throw new StackFailure("Unknown option " + argument + "; there are " + KNOWN);
        }
        return argument;
    }
}
