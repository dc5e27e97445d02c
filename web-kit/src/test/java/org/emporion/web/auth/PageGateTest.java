package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.walls.Person;
import org.emporion.web.Servlets.Told;
import org.emporion.web.metrics.HeardCounts;
import org.junit.jupiter.api.Test;

class PageGateTest {

    private static final Person ADA = new Person("id-of-ada", "Ada Admin", "ada@example.org");

    private final List<Counted> counted = new ArrayList<>();
    private boolean passed;

    @Test
    void whoComesWithoutTheSecondFactorIsRefused() throws Exception {
        assertThat(asks("platform-admin", new Known(ADA, false), true)).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(passed).isFalse();
    }

    @Test
    void aSecondFactorIsNoRole() throws Exception {
        assertThat(asks("platform-admin", new Known(ADA, true), false)).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
        assertThat(counted)
                .containsExactly(Counted.once("emporion_log_ins_refused").with("reason", "role"));
        assertThat(passed).isFalse();
    }

    @Test
    void whoHasBothPasses() throws Exception {
        asks("platform-admin", new Known(ADA, true), true);
        assertThat(passed).isTrue();
        assertThat(counted).isEmpty();
    }

    @Test
    void whereNoRoleIsAskedForThePasswordIsEnough() throws Exception {
        asks(null, new Known(ADA, false), false);
        assertThat(passed).isTrue();
    }

    @Test
    void whoIsNobodyIsLedToTheLogIn() throws Exception {
        assertThat(asks("platform-admin", new Known(null, false), true)).isEqualTo(HttpServletResponse.SC_SEE_OTHER);
        assertThat(passed).isFalse();
    }

    private int asks(String role, LoggedIn loggedIn, boolean inRole) throws Exception {
        PageGate gate = new PageGate(loggedIn, HeardCounts.into(counted));
        gate.init((FilterConfig) Proxy.newProxyInstance(
                PageGateTest.class.getClassLoader(),
                new Class<?>[] {FilterConfig.class},
                (proxy, method, arguments) -> method.getName().equals("getInitParameter") ? role : null));
        Told told = new Told();
        gate.doFilter(request(inRole), told.response(), (request, response) -> passed = true);
        return told.status();
    }

    private static HttpServletRequest request(boolean inRole) {
        Map<String, Object> answers =
                Map.of("isUserInRole", inRole, "getContextPath", "/admin", "getRequestURI", "/admin/tenants/list");
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }

    /** Somebody, and how well the log-in proved it. */
    private static final class Known extends LoggedIn {
        private final Person person;
        private final boolean secondFactor;

        Known(Person person, boolean secondFactor) {
            this.person = person;
            this.secondFactor = secondFactor;
        }

        @Override
        public Optional<Person> person() {
            return Optional.ofNullable(person);
        }

        @Override
        public boolean isSecondFactor() {
            return secondFactor;
        }
    }
}
