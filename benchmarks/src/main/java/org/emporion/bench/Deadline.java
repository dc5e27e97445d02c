package org.emporion.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Ends a run that takes too long: with what it has measured so far, and with its servers stopped. */
final class Deadline {
    private Deadline() {}

    static void in(Duration time, Report report) {
        Executors.newSingleThreadScheduledExecutor(task -> {
                    Thread thread = new Thread(task, "deadline");
                    thread.setDaemon(true);
                    return thread;
                })
                .schedule(() -> end(time, report), time.toSeconds(), TimeUnit.SECONDS);
    }

    private static void end(Duration time, Report report) {
        report.failed("Stopped after " + time.toMinutes() + " minutes; the rest was not measured.");
        try {
            report.close();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
        System.exit(1);
    }
}
