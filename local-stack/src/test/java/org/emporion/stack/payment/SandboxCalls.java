package org.emporion.stack.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls of a sandbox on this machine, as a shop makes them that has its key. */
final class SandboxCalls {

    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param key under which it is asked once; null for none
     * @param body null for none
     */
    HttpResponse<String> send(SandboxProvider provider, String method, String path, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(provider, path))
                .header("Authorization", "Bearer key")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static URI address(SandboxProvider provider, String path) {
        return URI.create("http://127.0.0.1:" + provider.port() + path);
    }
}
