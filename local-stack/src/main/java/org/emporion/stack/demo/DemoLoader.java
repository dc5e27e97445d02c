package org.emporion.stack.demo;

import java.util.function.Consumer;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.demo.loading.DemoLoading;

/** Fills a fresh marketplace so that there is something to see: called once, when all applications answer. */
public final class DemoLoader {

    /** Loads the demo into the marketplace found at these addresses. */
    public void load(StackAddresses addresses) {
        load(addresses, text -> System.out.println("demo: " + text));
    }

    /** Loads the demo and tells how far it is. What an earlier, interrupted run has loaded is kept. */
    public void load(StackAddresses addresses, Consumer<String> progress) {
        new DemoLoading(addresses, progress).run();
    }
}
