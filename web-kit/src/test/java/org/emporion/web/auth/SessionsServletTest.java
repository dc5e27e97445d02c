package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.walls.Person;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class SessionsServletTest {

    @Test
    void whoLoggedInLongAgoLogsInAgainFirst() throws Exception {
        Told told = new Told();

        new SessionsServlet(null, new Since(false)).doPost(post(), told.response());

        assertThat(told.header("location")).isEqualTo("/seller/account/security");
    }

    @Test
    void whoJustDidIsServed() {
        SessionsServlet servlet = new SessionsServlet(null, new Since(true));

        assertThatThrownBy(() -> servlet.doPost(post(), new Told().response())).hasMessage("nobody is logged in");
    }

    private static HttpServletRequest post() {
        return Servlets.request("POST", "/seller", "/account/sessions", Map.of());
    }

    /** Nobody in particular, whose log-in is fresh or is not. */
    private static final class Since extends LoggedIn {
        private final boolean fresh;

        Since(boolean fresh) {
            this.fresh = fresh;
        }

        @Override
        public boolean isFresh() {
            return fresh;
        }

        @Override
        public Optional<Person> person() {
            return Optional.empty();
        }
    }
}
