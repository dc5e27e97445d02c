package org.emporion.web.auth;

/** The identity provider does not answer, so that a token can be neither trusted nor refused. */
public final class ProviderUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderUnreachable(Throwable cause) {
        super(cause);
    }
}
