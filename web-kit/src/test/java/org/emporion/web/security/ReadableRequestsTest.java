package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class ReadableRequestsTest {

    @Test
    void aMethodOfHttpIsLetThrough() throws Exception {
        for (String method : new String[] {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            assertThat(asked(method)).as(method).isEqualTo(200);
        }
    }

    @Test
    void aMethodThatSomebodyMadeUpIsRefused() throws Exception {
        for (String method : new String[] {"FOO", "get", "A1", "PROPFIND"}) {
            assertThat(asked(method)).as(method).isEqualTo(405);
        }
    }

    @Test
    void aPageWhoseQueryIsHalfAnEscapeIsRefusedAndTheApiSaysItself() throws Exception {
        assertThat(asked("GET", "/today/board?q=%zz")).isEqualTo(400);
        assertThat(asked("GET", "/today/board?q=5%")).isEqualTo(400);
        assertThat(asked("GET", "/today/board?q=%C3%A4&r=100%25")).isEqualTo(200);
        assertThat(asked("GET", "/api/v1/products?q=%zz")).isEqualTo(200);
    }

    private static int asked(String method) throws IOException, ServletException {
        return asked(method, "/api/v1/store");
    }

    private static int asked(String method, String address) throws IOException, ServletException {
        Told told = new Told();
        new ReadableRequests()
                .doFilter(
                        Servlets.request(method, "/seller", address, Map.of()),
                        told.response(),
                        (request, response) -> {});
        return told.status();
    }
}
