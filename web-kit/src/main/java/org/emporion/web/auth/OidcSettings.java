package org.emporion.web.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
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

    /** The first page of the application, where a log-out ends. */
    public String getHome() {
        return application.getContextPath() + "/";
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
