package org.emporion.web.auth;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Somebody logs out in this browser: whoever keeps something of an account there ends it with this answer. Said as well when
 * nobody was logged in any more.
 */
public record LoggedOut(HttpServletResponse response) {}
