package org.emporion.web.whole;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emporion.web.path.AskedLanguages;

/**
 * Sends a page when it is whole: of one that fails half way nothing has left, and its failure is answered with a status. Stands
 * directly around the servlet of the pages, as a container ends an answer when a request that was led on comes back.
 */
public class WholePages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholeAnswer answer = new WholeAnswer(response);
        chain.doFilter(AskedLanguages.of(request), answer);
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed) {
            answer.setStatus(failed); // the page of a failure begins as an answer of its own, which is fine
        }
        answer.send();
    }
}
