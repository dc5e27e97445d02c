package org.emporion.edges.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a log-in lasts, and how it ends: each rule of a session. */
class PageSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final SessionLifetime LIFETIME = new SessionLifetime(Duration.ofMinutes(60), Duration.ofHours(10));

    private final PageSession session =
            new PageSession("ann", SiteApplication.SHOP, "sid-1", new Device("Firefox on Linux", "::1"), NOW);

    @Test
    void aSessionSaysWhereItsPersonIsLoggedIn() {
        PageSessions.Open open = session.view();

        assertThat(open.id()).isEqualTo(session.id());
        assertThat(open.application()).isEqualTo(SiteApplication.SHOP);
        assertThat(open.browser()).isEqualTo("Firefox on Linux");
        assertThat(open.address()).isEqualTo("::1");
        assertThat(open.startedAt()).isEqualTo(NOW);
        assertThat(open.seenAt()).isEqualTo(NOW);
    }

    @Test
    void nobodyIsShownTheSessionAtTheProvider() {
        assertThat(session.view().toString()).doesNotContain("sid-1");
    }

    @Test
    void aSessionIsServedUntilItsLongestTimeIsOver() {
        Instant end = NOW.plus(LIFETIME.longest());

        assertThat(session.isServed(LIFETIME, end.minusMillis(1))).isTrue();
        assertThat(session.isServed(LIFETIME, end)).isFalse();
    }

    @Test
    void aSessionThatNobodyUsesIsNotOpen() {
        Instant idle = NOW.plus(LIFETIME.idle());

        assertThat(session.isOpen(LIFETIME, idle.minusMillis(1))).isTrue();
        assertThat(session.isOpen(LIFETIME, idle)).isFalse();
    }

    @Test
    void aSessionThatIsNotServedIsNotOpen() {
        SessionLifetime patient = new SessionLifetime(Duration.ofDays(2), LIFETIME.longest());

        assertThat(session.isOpen(patient, NOW.plus(LIFETIME.longest()))).isFalse();
    }

    @Test
    void anEndedSessionIsNeitherServedNorOpen() {
        session.end(PageSession.Ending.ENDED, NOW);

        assertThat(session.isServed(LIFETIME, NOW)).isFalse();
        assertThat(session.isOpen(LIFETIME, NOW)).isFalse();
    }

    @Test
    void aSessionEndsOnce() {
        assertThat(session.end(PageSession.Ending.SIGNED_OUT, NOW)).isTrue();
        assertThat(session.end(PageSession.Ending.ENDED, NOW.plusSeconds(1))).isFalse();
    }
}
