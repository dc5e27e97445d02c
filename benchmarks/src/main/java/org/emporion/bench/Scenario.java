package org.emporion.bench;

/** One thing that is measured. */
interface Scenario {

    /** How it is called on the command line. */
    String name();

    void run(Mall mall, Report report) throws Exception;
}
