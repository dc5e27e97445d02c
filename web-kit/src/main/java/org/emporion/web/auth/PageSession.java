package org.emporion.web.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.edges.session.Device;
import org.emporion.edges.session.PageSessions;
import org.emporion.edges.session.SiteApplication;
import org.emporion.web.limits.ClientAddress;

/**
 * The log-in behind the requests of one browser, as it stands in the database: what ended there is over here at the next
 * request. Only requests that ask who is logged in look for it.
 */
@ApplicationScoped
class PageSession {

    /** Context parameter of each application: which of {@link SiteApplication} it is. */
    static final String APPLICATION = "emporion.application";

    private static final String KEY = PageSession.class.getName();
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final PageSessions sessions;
    private final ServletContext application;
    private final Clock clock;
    private final ClientAddress addresses;

    @Inject
    PageSession(PageSessions sessions, ServletContext application, Clock clock, ClientAddress addresses) {
        this.sessions = sessions;
        this.application = application;
        this.clock = clock;
        this.addresses = addresses;
    }

    private record Key(UUID id, String userId, Instant noted) implements Serializable {}

    /** The id of the session that this request belongs to, whether it goes on or not. */
    public Optional<UUID> id(HttpServletRequest request) {
        return key(request).map(Key::id);
    }

    /** Whether this request belongs to a session of that person that has not ended. */
    boolean goesOn(HttpServletRequest request, String userId) {
        Optional<Key> key = key(request).filter(each -> each.userId().equals(userId));
        if (key.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        boolean note = key.get().noted().plus(NOTED).isBefore(now);
        boolean alive = sessions.goesOn(key.get().id(), userId, note);
        if (alive && note) {
            request.getSession().setAttribute(KEY, new Key(key.get().id(), userId, now));
        }
        return alive;
    }

    /**
     * Begins a session, under a new id that nobody can have known before the log-in.
     *
     * @return whether there is one; not when the log-in behind it was ended before
     */
    boolean begin(HttpServletRequest request, String userId, String providerSession) {
        Device device = Device.of(request.getHeader("User-Agent"), addresses.of(request));
        Optional<UUID> id = sessions.begin(
                userId, SiteApplication.valueOf(application.getInitParameter(APPLICATION)), providerSession, device);
        id.ifPresent(each -> {
            HttpSession session = request.getSession();
            request.changeSessionId();
            session.setMaxInactiveInterval((int) sessions.idle().toSeconds());
            session.setAttribute(KEY, new Key(each, userId, clock.instant()));
        });
        return id.isPresent();
    }

    /** The person has signed out here. */
    void signedOut(HttpServletRequest request) {
        key(request).ifPresent(each -> sessions.signedOut(each.id(), each.userId()));
    }

    private static Optional<Key> key(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof Key key ? Optional.of(key) : Optional.empty();
    }
}
