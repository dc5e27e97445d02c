package org.emporion.demo.loading;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Counts what has been loaded and says so now and then. */
final class Tally {

    private final int products;
    private final Consumer<String> say;
    private final AtomicInteger listed = new AtomicInteger();
    private final AtomicInteger drawn = new AtomicInteger();

    Tally(int products, Consumer<String> say) {
        this.products = products;
        this.say = say;
    }

    void product() {
        int count = listed.incrementAndGet();
        if (count % 50 == 0 || count == products) {
            say.accept(count + " of " + products + " products, " + drawn.get() + " pictures drawn");
        }
    }

    void picture() {
        drawn.incrementAndGet();
    }

    void say(String text) {
        say.accept(text);
    }
}
