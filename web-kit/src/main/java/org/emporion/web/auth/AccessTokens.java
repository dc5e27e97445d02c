package org.emporion.web.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.walls.Person;

/** Access tokens of the identity provider: signature, issuer, audience, type and expiry are all checked. */
@ApplicationScoped
public class AccessTokens {

    private DefaultJWTProcessor<SecurityContext> processor;
    private final OidcSettings oidc;
    private final Event<Counted> counted;

    @Inject
    AccessTokens(OidcSettings oidc, Event<Counted> counted) {
        this.oidc = oidc;
        this.counted = counted;
    }

    /** A verified token: whose it is, which roles of this application it carries, and when that person logged in. */
    public record Bearer(Person person, Set<String> roles, Instant loggedInAt) {}

    @PostConstruct
    void prepare() {
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            URI.create(oidc.getIssuer() + "/protocol/openid-connect/certs")
                                    .toURL())
                    .retrying(true)
                    .build();
            processor = new DefaultJWTProcessor<>();
            processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    oidc.getClientId(),
                    new JWTClaimsSet.Builder()
                            .issuer(oidc.getIssuer())
                            .claim("typ", "Bearer")
                            .build(),
                    Set.of("sub", "exp")));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("emporion.oidc.issuer is no address", e);
        }
    }

    /**
     * Verifies a token; empty when anything about it is wrong.
     *
     * @throws ProviderUnreachable when its keys cannot be read now
     */
    public Optional<Bearer> verify(String token) {
        try {
            return Optional.of(bearer(processor.process(token, null)));
        } catch (RateLimitReachedException unknown) {
            return refused(); // the provider has just been asked for keys, and this one was not among them
        } catch (com.nimbusds.jose.KeySourceException e) {
            throw new ProviderUnreachable(e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            return refused();
        }
    }

    private Optional<Bearer> refused() {
        counted.fire(Counted.once("emporion_log_ins_refused").with("reason", "token"));
        return Optional.empty();
    }

    private Bearer bearer(JWTClaimsSet claims) throws ParseException {
        Person person = new Person(claims.getSubject(), claims.getStringClaim("name"), claims.getStringClaim("email"));
        return new Bearer(person, roles(claims), loggedInAt(claims));
    }

    /** A token that was got by password, which only the local scripts can do, names no other time than its own. */
    private static Instant loggedInAt(JWTClaimsSet claims) throws ParseException {
        Long at = claims.getLongClaim("auth_time");
        if (at != null) {
            return Instant.ofEpochSecond(at);
        }
        return claims.getIssueTime() == null
                ? Instant.EPOCH
                : claims.getIssueTime().toInstant();
    }

    private Set<String> roles(JWTClaimsSet claims) {
        if (claims.getClaim("resource_access") instanceof Map<?, ?> access
                && access.get(oidc.getClientId()) instanceof Map<?, ?> own
                && own.get("roles") instanceof List<?> roles) {
            return Set.copyOf(roles.stream().map(Object::toString).toList());
        }
        return Set.of();
    }
}
