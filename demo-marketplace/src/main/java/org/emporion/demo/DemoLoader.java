package org.emporion.demo;

import java.util.function.Consumer;
import org.emporion.demo.loading.DemoLoading;

/** Fills a fresh marketplace so that there is something to see: called once, when all applications answer. */
public final class DemoLoader {

    /** Loads the demo into the marketplace found at these marketplace. */
    public void load(RunningMarketplace marketplace) {
        load(marketplace, text -> System.out.println("demo: " + text));
    }

    /** Loads the demo and tells how far it is. What an earlier, interrupted run has loaded is kept. */
    public void load(RunningMarketplace marketplace, Consumer<String> progress) {
        new DemoLoading(marketplace, progress).run();
    }
}
