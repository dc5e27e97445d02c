package org.emporion.web.auth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.emporion.edges.session.PageSessions;

/** How somebody logs in, and where that somebody is logged in now. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

    private final PageSessions sessions;
    private final LoggedIn loggedIn;
    private final OidcSettings oidc;
    private final HttpServletRequest request;
    private List<PageSessions.Open> open;

    @Inject
    SignInBacking(PageSessions sessions, LoggedIn loggedIn, OidcSettings oidc, HttpServletRequest request) {
        this.sessions = sessions;
        this.loggedIn = loggedIn;
        this.oidc = oidc;
        this.request = request;
    }

    public List<PageSessions.Open> getOpen() {
        if (open == null) {
            open = sessions.of(loggedIn.require().userId());
        }
        return open;
    }

    /** Whether that session is the one of this request. */
    public boolean isHere(UUID session) {
        return loggedIn.sessionId().filter(session::equals).isPresent();
    }

    /** Where the identity provider adds an authenticator app and leads back. */
    public String getSecondFactorUrl() {
        return change("CONFIGURE_TOTP");
    }

    /** Where the identity provider lists the authenticator apps and removes one, with the password asked for again. */
    public String getFactorsUrl() {
        return oidc.getIssuer() + "/account/account-security/signing-in";
    }

    public String getPasswordUrl() {
        return change("UPDATE_PASSWORD");
    }

    private String change(String action) {
        StringBuffer asked = request.getRequestURL();
        String origin = asked.substring(0, asked.indexOf("/", asked.indexOf("//") + 2));
        return oidc.getIssuer() + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id="
                + encoded(oidc.getClientId()) + "&redirect_uri="
                + encoded(origin + request.getContextPath() + "/Callback") + "&kc_action=" + action;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
