package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the cluster fails, the search is unavailable and nothing else. */
class SearchClusterTest {

    private static final String EVERY =
            """
            "took":1,"_shards":{"total":1,"successful":1,"failed":0},
            "hits":{"total":{"value":7,"relation":"eq"},"hits":[{"_index":"listings","_id":"1","_source":
                {"productId":"p","title":"Mug","prices":{"EUR":{"min":900,"max":900}},"inStock":true}}]}""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @AfterEach
    void stop() {
        over.countDown();
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void anAnswerIsRead() throws IOException {
        try (Client client = client(answering(200, "{" + EVERY + ",\"timed_out\":false}"))) {
            SearchResponse<FoundListing> answer = client.cluster().search(new Builder());

            assertThat(answer.hits().total().value()).isEqualTo(7);
            FoundListing found = answer.hits().hits().get(0).source();
            assertThat(found.title()).isEqualTo("Mug");
            assertThat(found.price("EUR").minor()).isEqualTo(900);
            assertThat(found.before("EUR")).isNull();
            assertThat(found.rating()).isNull();
        }
    }

    @Test
    void theCacheAndTheTimeAreAskedForWithEverySearch() throws IOException {
        try (Client client = client(answering(200, "{" + EVERY + ",\"timed_out\":false}"))) {
            client.cluster().search(new Builder());
        }

        assertThat(asked.get(0)).startsWith("/listings/_search?").contains("request_cache=true");
        assertThat(asked.get(1)).contains("\"timeout\":\"2s\"");
    }

    @Test
    void anAnswerThatCameTooLateToBeCompleteIsNone() throws IOException {
        assertUnavailable(answering(200, "{" + EVERY + ",\"timed_out\":true}"));
    }

    @Test
    void aClusterThatIsNotThereIsUnavailable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertUnavailable(port);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "404, '{\"error\":\"no such index\"}'",
        "429, '{}'",
        "503, '{}'",
        "502, '<html>Bad Gateway</html>'",
        "200, '<html>Log in</html>'",
        "200, '{}'",
        "200, 'no JSON'",
        "200, ''"
    })
    void aClusterThatRefusesOrGivesUpIsUnavailable(int status, String body) throws IOException {
        assertUnavailable(answering(status, body));
    }

    @Test
    void aClusterThatHangsUpIsUnavailable() throws IOException {
        assertUnavailable(serving(HttpExchange::close));
    }

    @Test
    void aClusterThatIsSilentIsUnavailableAfterItsTime() throws IOException {
        int port = serving(exchange -> awaitTheEnd());
        long began = System.nanoTime();

        assertUnavailable(port);

        assertThat((System.nanoTime() - began) / 1_000_000_000.0).isBetween(2.5, 10.0);
    }

    /** The cluster as the storefront uses it. */
    private record Client(SearchCluster cluster) implements AutoCloseable {

        @Override
        public void close() {
            cluster.close();
        }
    }

    private interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    private static Client client(int port) {
        return new Client(new SearchCluster("http://127.0.0.1:" + port, "listings", 2));
    }

    private static void assertUnavailable(int port) {
        try (Client client = client(port)) {
            assertThatThrownBy(() -> client.cluster().search(new Builder())).isInstanceOf(SearchUnavailable.class);
        }
    }

    private int answering(int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return serving(exchange -> {
            asked.add(exchange.getRequestURI().toString());
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().put("X-Elastic-Product", List.of("Elasticsearch"));
            exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private int serving(Reaction reaction) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", reaction::to);
        server.start();
        return server.getAddress().getPort();
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
