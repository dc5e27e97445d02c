package org.emporion.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's session in the seller portal, begun by the log-in form as in a browser. */
final class LogIn {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private LogIn() {}

    /**
     * Opens a page that asks who is there, and says so.
     *
     * @return the header that shows the portal the session
     */
    static String at(String page, String user, String password) throws IOException {
        LogIn logIn = new LogIn();
        String form = logIn.get(URI.create(page));
        Matcher action = FORM.matcher(form);
        if (!action.find()) {
            throw new IOException("There is no log-in form at " + page);
        }
        logIn.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + Rest.escaped(user) + "&password=" + Rest.escaped(password))));
        return "Cookie: "
                + logIn.cookies.getCookieStore().getCookies().stream()
                        .map(each -> each.getName() + "=" + each.getValue())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private String get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** Follows redirects by hand, so that cookies for secure addresses go to this machine as a browser sends them. */
    private String send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            cookies.getCookieStore().getCookies().forEach(LogIn::letPlain);
            if (answer.statusCode() / 100 == 3) {
                return get(answer.uri()
                        .resolve(answer.headers().firstValue("Location").orElseThrow()));
            }
            if (answer.statusCode() != 200) {
                throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void letPlain(HttpCookie cookie) {
        cookie.setSecure(false);
    }
}
