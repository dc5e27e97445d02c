package org.emporion.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person in front of the terminal what is going on, one line per step with the seconds since the start. */
public final class Progress {
    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One step of a part. */
    public void step(String part, String text) {
        double seconds = elapsed().toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%6.1f s] %-16s %s", seconds, part, text));
    }

    /** A line of its own. */
    public void say(String text) {
        out.println(text);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
