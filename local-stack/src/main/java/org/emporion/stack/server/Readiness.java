package org.emporion.stack.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Waits until a server answers as it should. */
final class Readiness {
    private static final long PAUSE_MS = 150;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    static void await(ServerProcess server, BooleanSupplier ready) {
        Patience patience = new Patience(System.nanoTime());
        while (!ready.getAsBoolean()) {
            if (!server.isAlive()) {
                throw server.failure("stopped while it was starting");
            }
            long now = System.nanoTime();
            if (patience.isOver(now, server.logSize())) {
                throw server.failure(
                        "was not ready after " + patience.since(now).toSeconds() + " s");
            }
            pause(server);
        }
    }

    static BooleanSupplier answers(String address, Predicate<HttpResponse<String>> as) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        return () -> {
            try {
                return as.test(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    private static void pause(ServerProcess server) {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw server.failure("was interrupted while it was starting");
        }
    }
}
