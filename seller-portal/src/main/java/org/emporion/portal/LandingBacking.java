package org.emporion.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.emporion.web.auth.LoggedIn;

/** The page for people who do not sell here yet; who is logged in goes on to the day's work. */
@Named("landing")
@RequestScoped
public class LandingBacking {

    @Inject
    private LoggedIn loggedIn;

    public void enter() throws IOException {
        if (loggedIn.person().isPresent()) {
            ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
            page.redirect(page.getRequestContextPath() + "/today/board");
        }
    }
}
