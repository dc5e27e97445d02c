package org.emporion.stack.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.stack.StackFailure;

/** A small HTTP service on the loopback address. */
public final class LocalService implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LocalService.class.getName());

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalService(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Starts it; port 0 takes any free one. */
    public static LocalService start(int port, Function<Request, Answer> service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 256);
            ExecutorService threads = Executors.newCachedThreadPool(LocalService::thread);
            server.setExecutor(threads);
            server.createContext("/", exchange -> serve(exchange, service));
            server.start();
            return new LocalService(server, threads);
        } catch (IOException e) {
            throw new StackFailure("Cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Function<Request, Answer> service) throws IOException {
        try (exchange) {
            Answer answer = answer(request(exchange), service);
            if (answer == Answer.HANG_UP) {
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }

    private static Answer answer(Request request, Function<Request, Answer> service) {
        try {
            return service.apply(request);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, request.method() + " " + request.path() + " failed", e);
            return Answer.json(500, Map.of("code", "FAILED", "detail", "The service failed; see its log."));
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "local-service");
        thread.setDaemon(true);
        return thread;
    }
}
