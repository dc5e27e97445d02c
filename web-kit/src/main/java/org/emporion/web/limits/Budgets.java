package org.emporion.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What everybody has left. Kept by each server for itself: with several replicas a limit holds per replica. Whoever has not
 * asked for a while is forgotten, and there is room for a bounded number, so that a flood of addresses fills no memory.
 */
final class Budgets {

    static final int ROOM = 100_000;

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    private final Cache<Account, Bucket> accounts;
    private final TimeMeter meter;

    /** One budget of one asker; a limit that changes starts a new one. */
    private record Account(String kind, String asker, Limit limit) {}

    Budgets(Clock clock, int room) {
        meter = new ClockMeter(clock);
        accounts = Caffeine.newBuilder()
                .maximumSize(room)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .ticker(meter::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    /** Takes one request from the budget; when nothing is left, answers how long to wait. */
    Optional<Duration> take(String kind, String asker, Limit limit) {
        ConsumptionProbe probe =
                accounts.get(new Account(kind, asker, limit), this::open).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    long held() {
        accounts.cleanUp();
        return accounts.estimatedSize();
    }

    private Bucket open(Account account) {
        Limit limit = account.limit();
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(band -> band.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
