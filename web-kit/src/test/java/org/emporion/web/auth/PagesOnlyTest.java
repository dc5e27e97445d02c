package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesOnlyTest {

    private final PagesOnly pagesOnly = new PagesOnly(answering(
            HttpAuthenticationMechanism.class, Map.of("validateRequest", AuthenticationStatus.SEND_CONTINUE)));

    @Test
    void theApiIsLeftAlone() throws AuthenticationException {
        assertThat(asked("/api/v1/products", false)).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    @Test
    void pagesAndWhatIsProtectedAreNot() throws AuthenticationException {
        assertThat(asked("/orders", false)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(asked("/Callback", false)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(asked("/api/v1/products", true)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
    }

    private AuthenticationStatus asked(String address, boolean isProtected) throws AuthenticationException {
        HttpServletRequest request = answering(HttpServletRequest.class, Map.of("getServletPath", address));
        HttpMessageContext context = answering(
                HttpMessageContext.class,
                Map.of("isProtected", isProtected, "doNothing", AuthenticationStatus.NOT_DONE));
        return pagesOnly.validateRequest(request, null, context);
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.get(method.getName())));
    }
}
