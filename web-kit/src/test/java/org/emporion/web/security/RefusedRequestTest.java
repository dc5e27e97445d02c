package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class RefusedRequestTest {

    @Test
    void whoIsTurnedAwayStandsInTheLog() {
        for (int status : new int[] {401, 403, 429}) {
            assertThat(RefusedRequest.of(asking("GET", "/seller/api/v1/keys"), status, "192.0.2.7"))
                    .hasValueSatisfying(refused -> assertThat(refused.line())
                            .isEqualTo("refused " + status + " GET /seller/api/v1/keys from 192.0.2.7 by -"));
        }
    }

    @Test
    void whatIsAnsweredIsNot() {
        for (int status : new int[] {200, 302, 404, 422, 500}) {
            assertThat(RefusedRequest.of(asking("GET", "/"), status, "192.0.2.7"))
                    .isEmpty();
        }
    }

    @Test
    void noNameCanBeginALineOfItsOwn() {
        String line = new RefusedRequest(
                        403, "GET", "/a\r\nrefused 403", "1.2.3.4\u2028x\u0085y", "eve\n\u202Elog out\tann")
                .line();

        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\r", "\n", "\t", "\u2028", "\u0085", "\u202E");
    }

    @Test
    void secretsInTheQueryStayOutOfIt() {
        assertThat(RefusedRequest.of(asking("GET", "/join"), 403, "192.0.2.7"))
                .hasValueSatisfying(
                        refused -> assertThat(refused.line()).contains("/join").doesNotContain("secret"));
    }

    private static HttpServletRequest asking(String verb, String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> verb;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> "token=secret";
                    case "getHeader" -> "Bearer secret";
                    default -> null;
                });
    }
}
