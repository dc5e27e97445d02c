package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.emporion.web.limits.ClientAddress;
import org.emporion.web.limits.LogInLimit;
import org.emporion.web.limits.RateLimits;
import org.emporion.web.limits.Settings;
import org.junit.jupiter.api.Test;

class PagesOnlyTest {

    private final Told told = new Told();
    private final PagesOnly pagesOnly = new PagesOnly(
            answering(HttpAuthenticationMechanism.class, Map.of("validateRequest", AuthenticationStatus.SEND_CONTINUE)),
            new LogInLimit(
                    new RateLimits(Settings.of(Map.of("emporion.rate.log.in", "2/600")), Clock.systemUTC()),
                    new ClientAddress(Optional.empty())));

    @Test
    void theApiIsLeftAlone() throws AuthenticationException {
        assertThat(asked("/api/v1/products", false)).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    @Test
    void whatCannotBeReadIsLeftToTheFilterThatRefusesIt() throws AuthenticationException {
        assertThat(asked("/orders?q=%zz", false)).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(asked("/enter?q=%zz", true)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
    }

    @Test
    void pagesAndWhatIsProtectedAreNot() throws AuthenticationException {
        assertThat(asked("/orders", false)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(asked("/api/../orders", false)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(asked("/Callback", false)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(asked("/api/v1/products", true)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
    }

    @Test
    void anAddressBeginsALogInOnlySoOftenHoweverItWritesTheDoor() throws AuthenticationException {
        asked("/enter", true);
        asked("//enter", true);
        assertThat(told.status()).isEqualTo(200);
        asked("/enter;x", true);
        assertThat(told.status()).isEqualTo(429);
    }

    private AuthenticationStatus asked(String address, boolean isProtected) throws AuthenticationException {
        HttpServletRequest request = Servlets.request("GET", "/seller", address, Map.of());
        HttpMessageContext context = answering(
                HttpMessageContext.class,
                Map.of("isProtected", isProtected, "doNothing", AuthenticationStatus.NOT_DONE));
        return pagesOnly.validateRequest(request, told.response(), context);
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.get(method.getName())));
    }
}
