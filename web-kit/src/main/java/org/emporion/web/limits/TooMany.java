package org.emporion.web.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ResourceBundle;
import org.emporion.web.rest.ApiJson;
import org.emporion.web.rest.Problem;

/** The answer to whoever asks too often: when to come back. Cheap to give, since it is given often. */
final class TooMany {

    public static final int STATUS = 429;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.emporion.web.kit");

    private TooMany() {}

    public static Problem problem() {
        return new Problem(STATUS, "TOO_MANY_REQUESTS", "Too many requests; Retry-After says when to come back.");
    }

    /** Whole seconds, at least one. */
    public static String retryAfter(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    static void toProgram(HttpServletResponse response, Duration wait) throws IOException {
        head(response, wait, Problem.MEDIA_TYPE);
        response.getWriter().write(ApiJson.mapper().writeValueAsString(problem()));
    }

    static void toPerson(HttpServletResponse response, Duration wait, String context) throws IOException {
        head(response, wait, "text/html");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"/>
                        <meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s · Emporion</title>
                        <link rel="icon" href="%s/emporion/mark.svg" type="image/svg+xml"/>
                        <link rel="stylesheet" href="%2$s/emporion/tokens.css"/>
                        <link rel="stylesheet" href="%2$s/emporion/base.css"/>
                        <link rel="stylesheet" href="%2$s/emporion/parts.css"/></head>
                        <body><main class="e-wrap"><div class="e-empty"><h1>%1$s</h1><p>%3$s</p></div></main></body></html>
                        """
                                .formatted(
                                        WORDS.getString("error.429.title"),
                                        context,
                                        WORDS.getString("error.429.text")));
    }

    private static void head(HttpServletResponse response, Duration wait, String type) {
        response.setStatus(STATUS);
        response.setHeader("Retry-After", retryAfter(wait));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
    }
}
