package org.emporion.web.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The id of a request, for which store and by whom it is: told by whoever finds out, for the log and the error pages. */
@RequestScoped
public class RequestFacts {

    /** Request attribute, which error pages show. */
    static final String ID = "requestId";

    private static final String STORE = "org.emporion.store";
    private static final String USER = "org.emporion.user";

    private final HttpServletRequest request;

    RequestFacts() {
        this(null);
    }

    @Inject
    RequestFacts(HttpServletRequest request) {
        this.request = request;
    }

    public String id() {
        return text(request, ID);
    }

    /** @param slug of the store */
    public void ofStore(String slug) {
        request.setAttribute(STORE, slug);
    }

    /** @param userId of the person at the identity provider */
    public void by(String userId) {
        by(userId, request);
    }

    public static void by(String userId, HttpServletRequest request) {
        request.setAttribute(USER, userId);
    }

    static String store(HttpServletRequest request) {
        return text(request, STORE);
    }

    /** The id of the person at the identity provider; null while nobody is known. */
    public static String user(HttpServletRequest request) {
        return text(request, USER);
    }

    private static String text(HttpServletRequest request, String name) {
        return request.getAttribute(name) instanceof String known ? known : null;
    }
}
