package org.emporion.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.web.security.FormTokens;

/** The token that {@code e:form} writes into a form of a stateless page. */
@Named
@RequestScoped
public class FormToken {

    private final FormTokens tokens;

    private final HttpServletRequest request;

    @Inject
    FormToken(FormTokens tokens, HttpServletRequest request) {
        this.tokens = tokens;
        this.request = request;
    }

    /** Empty where no guard asks for it: a page with view state has its own token. */
    public String getValue() {
        Object visitor = request.getAttribute(FormTokens.VISITOR);
        return visitor == null ? "" : tokens.tokenOf(visitor.toString());
    }
}
