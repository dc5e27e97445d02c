package org.emporion.system.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who looks at pages and keeps cookies, without scripts: a session as the server sees it. */
public final class Pages {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final LocalCookies cookies = new LocalCookies();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(cookies, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Opens a page that needs a log-in and logs in on the way to it, as the person would. */
    public Answer logIn(String page, Person person) {
        Answer asked = get(page).mustBe(200);
        return answer(asked, Map.of("username", person.email(), "password", person.password()))
                .mustBe(200);
    }

    /** What a browser would have to keep to go on from here. */
    public List<HttpCookie> cookies() {
        return cookies.getCookies();
    }

    /** Gets a page, following redirects. */
    public Answer get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), "GET " + address);
    }

    /** Sends a form, following redirects. */
    public Answer post(String address, Map<String, String> fields) {
        return post(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(encoded(fields)));
    }

    /** Sends a form with these headers and without saying from where it comes. */
    public Answer post(String address, Map<String, String> fields, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
        headers.forEach(request::header);
        return send(request, "POST " + address);
    }

    /** Sends a form of another type. */
    public Answer post(String address, String type, BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", type)
                        .header("Origin", address.replaceFirst("^(https?://[^/]+).*", "$1"))
                        .POST(body),
                "POST " + address);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> Api.escaped(field.getKey()) + "=" + Api.escaped(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Answer answer(Answer login, Map<String, String> fields) {
        Matcher form = FORM.matcher(login.text());
        if (!form.find()) {
            throw new AssertionError("no log-in form in " + login.text());
        }
        return post(form.group(1).replace("&amp;", "&"), fields);
    }

    private Answer send(HttpRequest.Builder request, String what) {
        try {
            return new Answer(
                    what, client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(what + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
