package org.emporion.web.auth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.Person;
import org.emporion.web.log.RequestFacts;

/** Who is logged in at this page, if anybody. */
@Named("loggedIn")
@RequestScoped
public class LoggedIn {

    /** The level of a log-in with a second factor, as the provider names it. */
    public static final String SECOND_FACTOR = "second-factor";

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Instance<OpenIdContext> openId;
    private final HttpServletRequest request;
    private final PageSession session;
    private final Clock clock;
    private Boolean goesOn;

    LoggedIn() {
        this(null, null, null, null);
    }

    @Inject
    LoggedIn(Instance<OpenIdContext> openId, HttpServletRequest request, PageSession session, Clock clock) {
        this.openId = openId;
        this.request = request;
        this.session = session;
        this.clock = clock;
    }

    public boolean isAnybody() {
        return person().isPresent();
    }

    public String getName() {
        return person().map(Person::name).orElse("");
    }

    public String getEmail() {
        return person().map(Person::email).orElse("");
    }

    /**
     * Tells what this person leaves in a browser from what another does, and nothing about who it is; empty for nobody, and
     * the same still when the session has just ended.
     */
    public String getMark() {
        return identity().map(token -> mark(text(token, "sub"))).orElse("");
    }

    /** Nobody when the session has ended, whatever the browser still sends. */
    public Optional<Person> person() {
        Optional<Person> person = identity().map(LoggedIn::person);
        if (goesOn == null && person.isPresent()) {
            goesOn = session.goesOn(request, person.get().userId());
            RequestFacts.by(person.get().userId(), request);
        }
        return person.filter(known -> goesOn);
    }

    /** Whether the log-in had a second factor. */
    public boolean isSecondFactor() {
        return identity().map(token -> SECOND_FACTOR.equals(text(token, "acr"))).orElse(false);
    }

    /** Whether the person has proved who it is within the last minutes, for what cannot be undone. */
    public boolean isFresh() {
        return identity()
                .map(token -> token.getClaims().get("auth_time"))
                .map(at -> Instant.ofEpochSecond(Long.parseLong(at.toString())))
                .map(at -> at.plus(FRESH).isAfter(clock.instant()))
                .orElse(false);
    }

    /** The id of the session, to know it among the others of the person. */
    public Optional<UUID> sessionId() {
        return session.id(request);
    }

    /** @throws IllegalStateException on a page that does not require log-in */
    public Person require() {
        return person().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    Optional<OpenIdContext> context() {
        return request.getUserPrincipal() != null && openId.isResolvable()
                ? Optional.of(openId.get())
                : Optional.empty();
    }

    /** Whom the provider has named when this session began, whether it goes on or not. */
    Optional<IdentityToken> identity() {
        return context().map(OpenIdContext::getIdentityToken);
    }

    private static Person person(IdentityToken token) {
        return new Person(text(token, "sub"), text(token, "name"), text(token, "email"));
    }

    private static String mark(String userId) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(("mark:" + userId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
        }
    }

    static String text(IdentityToken token, String name) {
        Object value = token.getClaims().get(name);
        return value == null ? null : value.toString();
    }
}
