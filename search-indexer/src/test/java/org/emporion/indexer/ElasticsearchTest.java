package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a failure of the cluster means. */
class ElasticsearchTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "400, '{\"error\":{\"type\":\"t\",\"reason\":\"r\"},\"status\":400}', ElasticsearchRefused",
        "413, '<html>Too large</html>', ElasticsearchRefused",
        "429, '{\"error\":{\"type\":\"t\",\"reason\":\"r\"},\"status\":429}', ElasticsearchDown",
        "429, '{}', ElasticsearchDown",
        "502, '<html>Bad Gateway</html>', ElasticsearchDown",
        "503, '{\"error\":{\"type\":\"t\",\"reason\":\"r\"},\"status\":503}', ElasticsearchDown",
        "200, '<html>Log in</html>', ElasticsearchDown",
        "200, '{}', ElasticsearchDown"
    })
    void aRefusalIsToldFromWhatMayWorkLater(int status, String answer, String meaning) throws IOException {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
            exchange.getResponseHeaders().put("X-Elastic-Product", List.of("Elasticsearch"));
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Elasticsearch cluster =
                new Elasticsearch("http://127.0.0.1:" + server.getAddress().getPort());
        try {
            assertThatThrownBy(() -> cluster.call(c -> c.count(m -> m.index("listings"))))
                    .extracting(failure -> failure.getClass().getSimpleName())
                    .isEqualTo(meaning);
        } finally {
            cluster.close();
            server.stop(0);
        }
    }
}
