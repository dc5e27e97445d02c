package org.emporion.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page for people who do not sell here yet; who is logged in goes on to the day's work. */
@Named("landing")
@RequestScoped
public class LandingBacking {

    @Inject
    private HttpServletRequest request;

    public String enter() {
        return request.getUserPrincipal() == null ? null : "/today/board?faces-redirect=true";
    }
}
