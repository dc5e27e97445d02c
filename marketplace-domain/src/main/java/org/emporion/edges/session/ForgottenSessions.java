package org.emporion.edges.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Queue;

/** Forgets sessions that nobody has used for a month, with the addresses they came from. */
@ApplicationScoped
@Transactional
class ForgottenSessions implements Chore {

    /** The database lets no younger session be seen without its person. */
    static final Duration KEPT = Duration.ofDays(30);

    private final PageSessionRepository sessions;
    private final Clock clock;

    @Inject
    ForgottenSessions(PageSessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.STOREFRONT);
    }

    @Override
    public String kind() {
        return "sessions.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        sessions.deleteUnusedSince(clock.instant().minus(KEPT));
    }
}
