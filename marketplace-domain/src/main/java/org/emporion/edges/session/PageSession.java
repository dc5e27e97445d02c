package org.emporion.edges.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Ids;

/**
 * A log-in of a person at the pages of one application. It has no version: nobody edits it, it is ended under its lock, and
 * that it was used is noted at requests without reading it.
 */
@Entity
@Table(name = "page_session")
class PageSession {

    enum Ending {
        SIGNED_OUT,
        ENDED,
        /** Written by earlier releases. */
        TOO_OLD
    }

    @Id
    private UUID id;

    @Column(name = "user_id")
    private String userId;

    @Enumerated(EnumType.STRING)
    private SiteApplication application;

    @Column(name = "provider_session")
    private String providerSession;

    private String browser;
    private String address;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_how")
    private Ending endedHow;

    protected PageSession() {}

    /**
     * Begins now.
     *
     * @param providerSession the session at the identity provider that it comes from
     */
    PageSession(String userId, SiteApplication application, String providerSession, Device device, Instant now) {
        id = Ids.next();
        this.userId = userId;
        this.application = application;
        this.providerSession = providerSession;
        browser = device.browser();
        address = device.address();
        startedAt = now;
        seenAt = now;
    }

    /**
     * Its requests are refused from now on. One that has ended stays as it is.
     *
     * @return whether this has ended it
     */
    boolean end(Ending how, Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        endedHow = how;
        return true;
    }

    /** Whether its requests may be served now. */
    boolean isServed(SessionLifetime lifetime, Instant now) {
        return endedAt == null && startedAt.isAfter(lifetime.startedSince(now));
    }

    /** Whether it is shown to its person as one that lasts. */
    boolean isOpen(SessionLifetime lifetime, Instant now) {
        return isServed(lifetime, now) && seenAt.isAfter(lifetime.usedSince(now));
    }

    UUID id() {
        return id;
    }

    String providerSession() {
        return providerSession;
    }

    PageSessions.Open view() {
        return new PageSessions.Open(id, application, browser, address, startedAt, seenAt);
    }
}
