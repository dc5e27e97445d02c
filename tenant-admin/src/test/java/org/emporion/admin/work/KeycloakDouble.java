package org.emporion.admin.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak as far as {@link KeycloakAdmin} knows it: it keeps what it is told, and may lose an answer or refuse one. */
final class KeycloakDouble implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PAGE = Pattern.compile("first=(\\d+)&max=(\\d+)");

    final Map<String, JsonNode> organizations = new ConcurrentSkipListMap<>();
    final Set<String> members = new ConcurrentSkipListSet<>();
    final Set<String> sessions = new ConcurrentSkipListSet<>();
    final Set<String> users = new ConcurrentSkipListSet<>();
    final AtomicInteger tokens = new AtomicInteger();
    volatile int tokenSeconds = 900;
    volatile String secret = "secret";

    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean hangs;
    private volatile String loses = "none";
    private volatile int refuses;
    private final AtomicInteger hidden = new AtomicInteger();

    KeycloakDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private record Answer(int status, Object body) {}

    KeycloakAdmin admin() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new KeycloakAdmin(address, "emporion", "client", "secret");
    }

    /** Does what the next call with this method says, and hangs up instead of answering. */
    void losesTheAnswerTo(String method) {
        loses = method;
    }

    /** Does what the next call says, and lets it wait for the answer. */
    void hangsOnce() {
        hangs = true;
    }

    void refusesWith(int status) {
        refuses = status;
    }

    /** As if somebody else made them after these searches. */
    void hidesOrganizationsFrom(int searches) {
        hidden.set(searches);
    }

    /** As after a start with new keys. */
    void forgetsItsTokens() {
        valid.clear();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] sent = call.getRequestBody().readAllBytes();
        Answer answer = path(call).endsWith("/token") ? token(new String(sent)) : guarded(call, sent);
        if (hangs && !path(call).endsWith("/token")) {
            hangs = false;
            untilClosed();
        }
        if (loses.equals(call.getRequestMethod()) && !path(call).endsWith("/token")) {
            loses = "none";
            call.close();
            return;
        }
        byte[] body = answer.body() == null ? new byte[0] : JSON.writeValueAsBytes(answer.body());
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private void untilClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer token(String form) {
        if (!form.contains("grant_type=client_credentials") || !secret.equals("secret")) {
            return new Answer(401, Map.of("error", "unauthorized_client"));
        }
        String token = "t" + tokens.incrementAndGet();
        valid.add("Bearer " + token);
        return new Answer(200, Map.of("access_token", token, "expires_in", tokenSeconds, "unheard_of", true));
    }

    private Answer guarded(HttpExchange call, byte[] sent) throws IOException {
        if (!valid.contains(call.getRequestHeaders().getFirst("Authorization"))) {
            return new Answer(401, null);
        }
        return refuses > 0 ? new Answer(refuses, Map.of("error", "refused")) : admin(call, sent);
    }

    private Answer admin(HttpExchange call, byte[] sent) throws IOException {
        String[] path = path(call).replace("/admin/realms/emporion/", "").split("/");
        boolean reads = call.getRequestMethod().equals("GET");
        return switch (path[0] + path.length) {
            case "organizations1" -> reads ? found(call.getRequestURI()) : made(JSON.readTree(sent));
            case "organizations3" -> reads ? page(call.getRequestURI()) : joined(new String(sent).replace("\"", ""));
            case "organizations4" -> gone(members, path[3], 400);
            case "sessions2" -> gone(sessions, path[1], 404);
            case "users2" -> gone(users, path[1], 404);
            default -> new Answer(500, null);
        };
    }

    private Answer found(URI asked) {
        boolean exactly = asked.getQuery().contains("exact=true");
        String words = asked.getQuery().replaceAll(".*search=([^&]*).*", "$1");
        if (hidden.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return new Answer(200, List.of());
        }
        return new Answer(
                200,
                organizations.values().stream()
                        .filter(each -> exactly
                                ? each.at("/domains/0/name").asText().equals(words)
                                : each.path("name").asText().contains(words))
                        .toList());
    }

    private Answer made(JsonNode organization) {
        String alias = organization.path("alias").asText();
        JsonNode kept = JSON.createObjectNode()
                .put("id", "id-" + alias)
                .put("unheard_of", true)
                .setAll((ObjectNode) organization);
        return new Answer(organizations.putIfAbsent(alias, kept) == null ? 201 : 409, null);
    }

    private Answer page(URI asked) {
        Matcher page = PAGE.matcher(asked.getQuery());
        int first = page.find() ? Integer.parseInt(page.group(1)) : 0;
        List<Map<String, String>> all =
                members.stream().map(member -> Map.of("id", member)).toList();
        return new Answer(
                200,
                all.stream().skip(first).limit(Integer.parseInt(page.group(2))).toList());
    }

    private Answer joined(String user) {
        return new Answer(users.contains(user) ? members.add(user) ? 201 : 409 : 404, null);
    }

    private static Answer gone(Set<String> from, String id, int otherwise) {
        return new Answer(from.remove(id) ? 204 : otherwise, null);
    }

    private static String path(HttpExchange call) {
        return call.getRequestURI().getPath();
    }
}
