package org.emporion.web.auth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.emporion.tenancy.Person;

/** Who is logged in at this page, if anybody. */
@Named("loggedIn")
@RequestScoped
public class LoggedIn {

    private final Instance<OpenIdContext> openId;
    private final HttpServletRequest request;

    LoggedIn() {
        this(null, null);
    }

    @Inject
    LoggedIn(Instance<OpenIdContext> openId, HttpServletRequest request) {
        this.openId = openId;
        this.request = request;
    }

    public boolean isAnybody() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return person().map(Person::name).orElse("");
    }

    public String getEmail() {
        return person().map(Person::email).orElse("");
    }

    public Optional<Person> person() {
        return isAnybody() ? identity().map(LoggedIn::person) : Optional.empty();
    }

    /** @throws IllegalStateException on a page that does not require log-in */
    public Person require() {
        return person().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    Optional<OpenIdContext> context() {
        return isAnybody() && openId.isResolvable() ? Optional.of(openId.get()) : Optional.empty();
    }

    private Optional<IdentityToken> identity() {
        return context().map(OpenIdContext::getIdentityToken);
    }

    private static Person person(IdentityToken token) {
        Map<String, Object> claims = token.getClaims();
        return new Person(text(claims, "sub"), text(claims, "name"), text(claims, "email"));
    }

    private static String text(Map<String, Object> claims, String name) {
        Object value = claims.get(name);
        return value == null ? null : value.toString();
    }
}
