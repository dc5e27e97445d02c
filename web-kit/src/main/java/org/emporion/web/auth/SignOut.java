package org.emporion.web.auth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.security.enterprise.identitystore.openid.RefreshToken;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends the log-in of a browser: here, in the other applications that it entered with the same log-in, and at the identity
 * provider. The provider being down keeps nobody logged in here; it is told again in the background.
 */
@RequestScoped
class SignOut {

    /** Request attribute with the address where the log-out ends. */
    static final String TO = SignOut.class.getName();

    private static final Logger LOG = Logger.getLogger(SignOut.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final OidcSettings oidc;
    private final LoggedIn loggedIn;
    private final PageSession session;
    private final HttpServletRequest request;

    @Inject
    SignOut(OidcSettings oidc, LoggedIn loggedIn, PageSession session, HttpServletRequest request) {
        this.oidc = oidc;
        this.loggedIn = loggedIn;
        this.session = session;
        this.request = request;
    }

    /**
     * Leaves this request with nobody logged in and on its way to an address of ours; the container may have sent it there
     * itself.
     */
    void to(String address, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(TO, address);
        now();
        if (!response.isCommitted()) {
            response.sendRedirect(address);
        }
    }

    private void now() throws ServletException {
        session.signedOut(request);
        loggedIn.context()
                .flatMap(OpenIdContext::getRefreshToken)
                .map(RefreshToken::getToken)
                .ifPresent(this::endAtProvider);
        request.logout();
        HttpSession here = request.getSession(false);
        if (here != null) {
            here.invalidate();
        }
    }

    private void endAtProvider(String refreshToken) {
        String form = "client_id=" + encoded(oidc.getClientId()) + "&client_secret=" + encoded(oidc.getClientSecret())
                + "&refresh_token=" + encoded(refreshToken);
        HttpRequest ending = HttpRequest.newBuilder(URI.create(oidc.getIssuer() + "/protocol/openid-connect/logout"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HTTP.send(ending, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the session at the identity provider ends when it can be told", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
