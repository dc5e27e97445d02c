package org.emporion.web.auth;

import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;

/** A request as the log-in sees it, without the parameters by which it would take it for an answer of the identity provider. */
final class WithoutAnswer extends HttpMessageContextWrapper {

    private static final Set<String> ANSWER = Set.of("state", "code");

    private final HttpServletRequest request;

    private WithoutAnswer(HttpMessageContext context) {
        super(context);
        request = new HttpServletRequestWrapper(context.getRequest()) {
            @Override
            public String getParameter(String name) {
                return ANSWER.contains(name) ? null : super.getParameter(name);
            }
        };
    }

    /** The same context where there is nothing to leave out. */
    static HttpMessageContext of(HttpMessageContext context) {
        HttpServletRequest asked = context.getRequest();
        boolean isLikeAnAnswer = ANSWER.stream().anyMatch(name -> asked.getParameter(name) != null);
        return isLikeAnAnswer ? new WithoutAnswer(context) : context;
    }

    @Override
    public HttpServletRequest getRequest() {
        return request;
    }
}
