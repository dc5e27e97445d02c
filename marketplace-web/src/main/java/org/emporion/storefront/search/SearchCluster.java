package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.HttpHost;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/** The search cluster: one client with kept-alive connections for the whole application, and little patience. */
@ApplicationScoped
class SearchCluster {

    private static final Logger LOG = Logger.getLogger(SearchCluster.class.getName());
    private static final ObjectReader JSON = new ObjectMapper().reader();
    private static final int CONNECTIONS = 64;
    private static final int CONNECT_MS = 500;
    private static final int LEASE_MS = 1_000;

    /** Beyond what the cluster is given for a search: the way there and back. */
    private static final int WAY_MS = 1_000;

    private final RestClient client;
    private final String path;

    @Inject
    SearchCluster(
            @ConfigProperty(name = "emporion.search.url") String url,
            @ConfigProperty(name = "emporion.search.index", defaultValue = "listings") String index,
            @ConfigProperty(name = "emporion.search.patience.seconds", defaultValue = "2") int patience) {
        this.path = "/" + index + "/_search?request_cache=true&timeout=" + patience + "s";
        this.client = RestClient.builder(HttpHost.create(url))
                .setHttpClientConfigCallback(
                        http -> http.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .setRequestConfigCallback(request -> request.setConnectTimeout(CONNECT_MS)
                        .setConnectionRequestTimeout(LEASE_MS)
                        .setSocketTimeout(patience * 1_000 + WAY_MS))
                .build();
    }

    /** @throws SearchUnavailable when the cluster cannot be reached, gives up, or does not take the request */
    JsonNode search(String body) {
        Request request = new Request("POST", path);
        request.setJsonEntity(body);
        try (InputStream content = client.performRequest(request).getEntity().getContent()) {
            JsonNode answer = JSON.readTree(content);
            if (!answer.isObject() || answer.path("timed_out").asBoolean()) {
                throw new SearchUnavailable("no complete answer", null);
            }
            return answer;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "search: {0}", e.getMessage());
            throw new SearchUnavailable("no answer", e);
        }
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
