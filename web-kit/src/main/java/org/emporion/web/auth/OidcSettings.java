package org.emporion.web.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider is and how this application is known there. */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "emporion.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "emporion.oidc.client.id")
    private String clientId;

    @Inject
    @ConfigProperty(name = "emporion.oidc.client.secret")
    private String clientSecret;

    @Inject
    private ServletContext application;

    @Inject
    private HttpServletRequest request;

    /** Where the log-out of this request ends: the first page of the application, unless it leads elsewhere. */
    public String getHome() {
        Object elsewhere = request.getAttribute(SignOut.TO);
        return elsewhere == null ? application.getContextPath() + "/" : elsewhere.toString();
    }

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }
}
