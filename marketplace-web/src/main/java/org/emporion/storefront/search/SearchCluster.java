package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.HttpHost;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClient;

/** The search cluster: one client with kept-alive connections for the whole application, and little patience. */
@ApplicationScoped
class SearchCluster {

    private static final Logger LOG = Logger.getLogger(SearchCluster.class.getName());
    private static final int CONNECTIONS = 64;
    private static final int CONNECT_MS = 500;
    private static final int LEASE_MS = 1_000;

    /** Beyond what the cluster is given for a search: the way there and back. */
    private static final int WAY_MS = 1_000;

    private final ElasticsearchClient client;
    private final String index;
    private final String patience;

    @Inject
    SearchCluster(
            @ConfigProperty(name = "emporion.search.url") String url,
            @ConfigProperty(name = "emporion.search.index", defaultValue = "listings") String index,
            @ConfigProperty(name = "emporion.search.patience.seconds", defaultValue = "2") int patience) {
        this.index = index;
        this.patience = patience + "s";
        RestClient connections = RestClient.builder(HttpHost.create(url))
                .setHttpClientConfigCallback(
                        http -> http.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .setRequestConfigCallback(request -> request.setConnectTimeout(CONNECT_MS)
                        .setConnectionRequestTimeout(LEASE_MS)
                        .setSocketTimeout(patience * 1_000 + WAY_MS))
                .build();
        this.client = new ElasticsearchClient(
                new RestClientTransport(connections, new JacksonJsonpMapper(), null, NoopInstrumentation.INSTANCE));
    }

    /** @throws SearchUnavailable when the cluster cannot be reached, gives up, or does not take the request */
    SearchResponse<FoundListing> search(SearchRequest.Builder wanted) {
        SearchRequest request =
                wanted.index(index).requestCache(true).timeout(patience).build();
        try {
            SearchResponse<FoundListing> answer = client.search(request, FoundListing.class);
            if (answer.timedOut()) {
                throw new SearchUnavailable("no complete answer", null);
            }
            return answer;
        } catch (IOException | ElasticsearchException e) {
            LOG.log(Level.WARNING, "search: {0}", e.getMessage());
            throw new SearchUnavailable("no answer", e);
        }
    }

    @PreDestroy
    void close() {
        try {
            client._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
