package org.emporion.web.rest;

import jakarta.ws.rs.core.Response;

/** Answers to requests whose sender we do not know, or cannot ask about. */
public final class Refusals {

    private Refusals() {}

    public static Response unauthorized() {
        return Response.fromResponse(
                        new Problem(401, "UNAUTHORIZED", "Send a valid token as Authorization: Bearer.").answer())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    public static Response providerUnreachable() {
        return Response.fromResponse(new Problem(
                                503, "LOGIN_UNAVAILABLE", "Log-in cannot be checked just now; try again in a moment.")
                        .answer())
                .header("Retry-After", "5")
                .build();
    }
}
