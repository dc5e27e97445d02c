package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class LogoutServletTest {

    private final List<String> steps = new ArrayList<>();

    @Test
    void whatTheBrowserKeepsEndsBeforeAnythingElseCanGoWrong() throws Exception {
        Told told = new Told();

        new LogoutServlet(new Leaving(), new Heard())
                .doPost(Servlets.request("POST", "", "/logout", Map.of()), told.response());

        assertThat(steps).containsExactly("said", "signed out to /");
        assertThat(told.header("Clear-Site-Data")).isEqualTo("\"storage\"");
    }

    private final class Leaving extends SignOut {

        Leaving() {
            super(null, null, null, null);
        }

        @Override
        void to(String address, HttpServletResponse response) {
            steps.add("signed out to " + address);
        }
    }

    private final class Heard implements Event<LoggedOut> {
        @Override
        public void fire(LoggedOut event) {
            steps.add("said");
        }

        @Override
        public <U extends LoggedOut> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends LoggedOut> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<LoggedOut> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends LoggedOut> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends LoggedOut> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
