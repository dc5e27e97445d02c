package org.emporion.web.auth;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.emporion.web.limits.LogInLimit;
import org.emporion.web.path.QueryText;
import org.emporion.web.path.RequestPath;

/**
 * Keeps the log-in of pages away from the REST API, which knows tokens and keys of its own: the server would read the whole
 * definition of the log-in again at each request, which made for more than a quarter of the cost of a product's JSON. And from
 * queries that the log-in could not read, which a filter refuses. Lets an address begin a log-in only so often. What the provider
 * answers is looked for where it answers to and nowhere else: a page may have a filter or a field of the same name.
 *
 * <p>It says how requests are logged in, because the server otherwise takes the way for Basic, reads a name out of every
 * {@code Authorization: Basic} and fails, before any filter, where there is none.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class PagesOnly implements HttpAuthenticationMechanism {

    private static final String API = "/api";
    private static final String ANSWERED_AT = "/Callback";
    private static final String LOGGED_IN_BY = "jakarta.servlet.http.authType";

    private final HttpAuthenticationMechanism login;
    private final LogInLimit limit;

    @Inject
    PagesOnly(@Delegate @Any HttpAuthenticationMechanism login, LogInLimit limit) {
        this.login = login;
        this.limit = limit;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        context.getMessageInfo().getMap().put(LOGGED_IN_BY, "OPENID");
        if (context.isProtected() && isTooOften(request, response)) {
            return AuthenticationStatus.SEND_CONTINUE;
        }
        RequestPath path = RequestPath.of(request);
        boolean isNoPage = path.isIn(API) || !QueryText.isReadable(request);
        if (isNoPage && !context.isProtected()) {
            return context.doNothing();
        }
        HttpMessageContext asked =
                context.isProtected() || path.isIn(ANSWERED_AT) ? context : WithoutAnswer.of(context);
        return login.validateRequest(asked.getRequest(), response, asked);
    }

    private boolean isTooOften(HttpServletRequest request, HttpServletResponse response) {
        try {
            return limit.refuses(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return login.secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        login.cleanSubject(request, response, context);
    }
}
