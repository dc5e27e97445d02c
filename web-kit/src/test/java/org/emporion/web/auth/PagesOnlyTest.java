package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.MessageInfo;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.metrics.Counted;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.emporion.web.limits.ClientAddress;
import org.emporion.web.limits.LogInLimit;
import org.emporion.web.limits.RateLimits;
import org.emporion.web.limits.Settings;
import org.emporion.web.metrics.HeardCounts;
import org.junit.jupiter.api.Test;

class PagesOnlyTest {

    private final Told told = new Told();
    private final List<Counted> counted = new ArrayList<>();
    private final Map<String, Object> info = new HashMap<>();
    private final PagesOnly pagesOnly = new PagesOnly(
            answering(HttpAuthenticationMechanism.class, Map.of("validateRequest", AuthenticationStatus.SEND_CONTINUE)),
            limit());

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
    void theServerIsToldThatNobodyIsLoggedInByANameAndAPassword() throws AuthenticationException {
        asked("/api/v1/products", false);
        assertThat(info).containsKey("jakarta.servlet.http.authType").doesNotContainValue("BASIC");
    }

    @Test
    void anAddressBeginsALogInOnlySoOftenHoweverItWritesTheDoor() throws AuthenticationException {
        asked("/enter", true);
        asked("//enter", true);
        assertThat(told.status()).isEqualTo(200);
        assertThat(counted).isEmpty();
        asked("/enter;x", true);
        assertThat(told.status()).isEqualTo(429);
        assertThat(counted)
                .containsExactly(Counted.once("emporion_log_ins_refused").with("reason", "too_many"));
    }

    @Test
    void aPageMayBeAskedWithWhatTheProviderCallsItsAnswer() throws AuthenticationException {
        Map<String, String> answer = Map.of("state", "NEW", "code", "NL", "q", "tea");
        assertThat(seen("/orders/list", false, answer)).containsExactlyInAnyOrderEntriesOf(Map.of("q", "tea"));
        assertThat(seen("/enterprise", false, answer)).containsExactlyInAnyOrderEntriesOf(Map.of("q", "tea"));
    }

    @Test
    void whereTheProviderAnswersToItsAnswerIsChecked() throws AuthenticationException {
        Map<String, String> answer = Map.of("state", "made-up", "code", "stolen");
        assertThat(seen("/Callback", false, answer)).isEqualTo(answer);
        assertThat(seen("/Callback;x", false, answer)).isEqualTo(answer);
        assertThat(seen("/enter", true, answer)).isEqualTo(answer);
    }

    /** The parameters that the log-in finds in a request that has these. */
    private Map<String, String> seen(String address, boolean isProtected, Map<String, String> sent)
            throws AuthenticationException {
        Map<String, String> seen = new HashMap<>();
        HttpAuthenticationMechanism login = (request, response, context) -> {
            sent.keySet().forEach(name -> {
                if (context.getRequest().getParameter(name) != null) {
                    seen.put(name, request.getParameter(name));
                }
            });
            return AuthenticationStatus.NOT_DONE;
        };
        HttpServletRequest request = new HttpServletRequestWrapper(request(address)) {
            @Override
            public String getParameter(String name) {
                return sent.get(name);
            }
        };
        new PagesOnly(login, limit()).validateRequest(request, new Told().response(), context(request, isProtected));
        return seen;
    }

    private AuthenticationStatus asked(String address, boolean isProtected) throws AuthenticationException {
        HttpServletRequest request = request(address);
        return pagesOnly.validateRequest(request, told.response(), context(request, isProtected));
    }

    private static HttpServletRequest request(String address) {
        return Servlets.request("GET", "/seller", address, Map.of());
    }

    private HttpMessageContext context(HttpServletRequest request, boolean isProtected) {
        return answering(
                HttpMessageContext.class,
                Map.of(
                        "isProtected",
                        isProtected,
                        "doNothing",
                        AuthenticationStatus.NOT_DONE,
                        "getRequest",
                        request,
                        "getMessageInfo",
                        answering(MessageInfo.class, Map.of("getMap", info))));
    }

    private LogInLimit limit() {
        return new LogInLimit(
                new RateLimits(Settings.of(Map.of("emporion.rate.log.in", "2/600")), Clock.systemUTC()),
                new ClientAddress(Optional.empty()),
                HeardCounts.into(counted));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.get(method.getName())));
    }
}
