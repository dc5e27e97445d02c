package org.emporion.indexer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.http.HttpHost;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** The search cluster as this application talks to it; knows what a failure means. */
@ApplicationScoped
class Elasticsearch {

    private static final int CONNECT_MS = 2_000;
    private static final int ANSWER_MS = 60_000;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;

    @Inject
    Elasticsearch(@ConfigProperty(name = "emporion.search.url") String url) {
        RestClient connections = RestClient.builder(HttpHost.create(url))
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(CONNECT_MS).setSocketTimeout(ANSWER_MS))
                .build();
        this.client = new ElasticsearchClient(
                new RestClientTransport(connections, new JacksonJsonpMapper(), null, NoopInstrumentation.INSTANCE));
    }

    /** A request with its answer. */
    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }

    /**
     * @throws ElasticsearchDown when the same request may work later
     * @throws ElasticsearchRefused when it will not
     */
    <T> T call(Call<T> request) {
        try {
            return request.on(client);
        } catch (ElasticsearchException e) {
            throw failure(e.status(), e);
        } catch (TransportException e) {
            throw failure(e.statusCode(), e);
        } catch (ResponseException e) {
            throw failure(e.getResponse().getStatusLine().getStatusCode(), e);
        } catch (IOException e) {
            throw new ElasticsearchDown(e);
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

    /** An answer that is no answer of a cluster, as a proxy may give it with status 200, may be one later. */
    private static RuntimeException failure(int status, Exception e) {
        boolean refused = status >= BAD_REQUEST && status < SERVER_ERROR && status != TOO_MANY_REQUESTS;
        return refused ? new ElasticsearchRefused(status, e) : new ElasticsearchDown(e);
    }
}
