package org.emporion.stack.stripe;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.stripe.StripeGateway;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.LocalService;
import org.emporion.stack.http.Request;
import org.emporion.stack.payment.Mischief;

/** A stand-in that runs, a shop that takes its events, and a buyer before its page. */
final class StripeShop implements AutoCloseable {
    static final String KEY = "sk_test";
    static final String SECRET = "whsec_test";

    private static final Duration SHORT = Duration.ofMillis(50);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Request> events = new CopyOnWriteArrayList<>();
    private final LocalService shop;
    private final StripeStandIn standIn;
    private final StripeSettings settings;
    private final Clock clock;

    StripeShop(OptionalLong mischief, Clock clock) {
        this.clock = clock;
        shop = LocalService.start(0, request -> {
            events.add(request);
            return Answer.json(200, "taken");
        });
        String webhooks = "http://127.0.0.1:" + shop.port() + "/api/v1/webhooks/stripe";
        settings = new StripeSettings(KEY, SECRET, webhooks, SHORT, List.of(SHORT, SHORT), mischief);
        standIn = StripeStandIn.start(0, settings, clock);
    }

    StripeShop() {
        this(OptionalLong.empty(), Clock.systemUTC());
    }

    /** Our adapter of whatever answers there. */
    static PaymentGateway gateway(String url) {
        return new StripeGateway(url + "/", Optional.of(KEY), Optional.of(SECRET), "http://shop.example/");
    }

    String url() {
        return "http://127.0.0.1:" + standIn.port();
    }

    Clock clock() {
        return clock;
    }

    /** Events that go to the same shop and meet with what a seed brings. */
    StripeEvents eventsOfItsOwn(OptionalLong seed) {
        return new StripeEvents(settings, clock, new Mischief(seed, SHORT));
    }

    StripeStandIn standIn() {
        return standIn;
    }

    /** The events that have come, in their order. */
    List<Request> events() {
        return events;
    }

    List<Request> events(String type) {
        return events.stream()
                .filter(each -> each.body().contains("\"type\":\"" + type + "\""))
                .toList();
    }

    /** The buyer enters a card. */
    HttpResponse<String> pays(String page, TestCard card) {
        return post(page, "number=" + URLEncoder.encode(card.number(), StandardCharsets.UTF_8));
    }

    /** The buyer confirms at the bank, or refuses. */
    HttpResponse<String> answers(String page, boolean yes) {
        return post(page, "answer=" + (yes ? "confirm" : "refuse"));
    }

    /** A store has entered everything on the page, or puts it off. */
    HttpResponse<String> finishes(String page, boolean yes) {
        return post(page, "answer=" + (yes ? "finish" : "later"));
    }

    HttpResponse<String> looksAt(String page) {
        return send(HttpRequest.newBuilder(URI.create(page)).GET());
    }

    /** A call of the API with the key and the version. */
    HttpResponse<String> calls(String method, String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Authorization", "Bearer " + KEY)
                .header("Stripe-Version", StripeSettings.VERSION)
                .method(
                        method,
                        form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(form));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** The fields of a session as a client sends them. */
    static String session(String attempt, long amount, Instant expires) {
        return "mode=payment&payment_intent_data[capture_method]=manual&payment_intent_data[metadata][attempt]="
                + attempt
                + "&metadata[attempt]=" + attempt
                + "&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur"
                + "&line_items[0][price_data][unit_amount]=" + amount
                + "&line_items[0][price_data][product_data][name]=Purchase"
                + "&success_url=http%3A%2F%2Fshop.example%2Fback&cancel_url=http%3A%2F%2Fshop.example%2Fcheckout"
                + "&expires_at=" + expires.getEpochSecond();
    }

    @Override
    public void close() {
        standIn.close();
        shop.close();
    }

    private HttpResponse<String> post(String page, String form) {
        return send(HttpRequest.newBuilder(URI.create(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
