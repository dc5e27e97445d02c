package org.emporion.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class WholePagesTest {

    private final Told told = new Told();

    @Test
    void aPageThatIsWholeIsSent() throws Exception {
        asked((request, response) -> {
            response.getWriter().write("<html>");
            response.flushBuffer();
            assertThat(told.body()).isEmpty();
            response.getWriter().write("</html>");
        });

        assertThat(told.body()).isEqualTo("<html></html>");
        assertThat(told.status()).isEqualTo(200);
    }

    @Test
    void ofAPageThatFailsHalfWayNothingLeaves() {
        IllegalStateException fault = new IllegalStateException("a fault");

        assertThatThrownBy(() -> asked((request, response) -> {
                    response.getWriter().write("<html><p>half");
                    response.flushBuffer();
                    throw fault;
                }))
                .isSameAs(fault);

        assertThat(told.body()).isEmpty();
    }

    @Test
    void aStatusOrAnAddressThatIsSentInsteadTakesTheTextBack() throws Exception {
        asked((request, response) -> {
            response.getWriter().write("half");
            ((HttpServletResponse) response).sendError(404);
        });
        assertThat(told.status()).isEqualTo(404);

        asked((request, response) -> {
            response.getWriter().write("half");
            ((HttpServletResponse) response).sendRedirect("/elsewhere");
        });
        assertThat(told.header("location")).isEqualTo("/elsewhere");

        assertThat(told.body()).isEmpty();
    }

    @Test
    void thePageOfAFailureHasTheStatusOfTheFailure() throws Exception {
        asked((request, response) -> {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 503);
            response.getWriter().write("away");
        });

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.body()).isEqualTo("away");
    }

    @Test
    void anAnswerIsWrittenEitherAsTextOrAsBytes() throws Exception {
        asked((request, response) -> {
            response.getWriter().write("text");

            assertThatThrownBy(response::getOutputStream).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void afterAResetItCanBeBytes() throws Exception {
        asked((request, response) -> {
            response.getWriter().write("text");
            response.reset();
            response.getOutputStream();
        });

        assertThat(told.body()).isEmpty();
    }

    private void asked(FilterChain page) throws IOException, ServletException {
        new WholePages().doFilter(Servlets.request("GET", "/seller", "/today/board", Map.of()), told.response(), page);
    }
}
