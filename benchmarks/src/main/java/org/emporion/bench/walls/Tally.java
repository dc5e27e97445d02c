package org.emporion.bench.walls;

import java.util.concurrent.atomic.AtomicLong;

/** What a storm did and what it found, counted over all threads. */
public final class Tally {
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong kills = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong foreign = new AtomicLong();
    private final AtomicLong withoutTenant = new AtomicLong();

    void operation() {
        operations.incrementAndGet();
    }

    void write() {
        writes.incrementAndGet();
    }

    void failure() {
        failures.incrementAndGet();
    }

    void kill() {
        kills.incrementAndGet();
    }

    void refusal() {
        refusals.incrementAndGet();
    }

    void foreign(long rows) {
        foreign.addAndGet(rows);
    }

    void withoutTenant(long rows) {
        withoutTenant.addAndGet(rows);
    }

    /** Transactions that were begun. */
    public long operations() {
        return operations.get();
    }

    /** Those of them that changed something and were committed. */
    public long writes() {
        return writes.get();
    }

    /** Those that ended with an exception, a time-out, a rollback or a lost connection. */
    public long failures() {
        return failures.get();
    }

    /** Connections that were ended from outside. */
    public long kills() {
        return kills.get();
    }

    /** Rows for another store that the database refused to write. */
    public long refusals() {
        return refusals.get();
    }

    /** Rows of another store that were seen or written: none, or a wall has a hole. */
    public long foreign() {
        return foreign.get();
    }

    /** Rows that were seen where no store was named, or that name none: none, or a wall has a hole. */
    public long withoutTenant() {
        return withoutTenant.get();
    }

    @Override
    public String toString() {
        return operations + " operations, " + writes + " writes, " + failures + " failures, " + kills + " kills, "
                + refusals + " refusals, " + foreign + " foreign rows, " + withoutTenant + " rows without tenant";
    }
}
