package org.emporion.stack.demo;

import org.emporion.stack.StackAddresses;

/** Fills a fresh marketplace so that there is something to see: called once, when all applications answer. */
public final class DemoLoader {

    /** Loads the demo into the marketplace found at these addresses. */
    public void load(StackAddresses addresses) {
        System.out.println("No demo to load into " + addresses.storefront() + " yet.");
    }
}
