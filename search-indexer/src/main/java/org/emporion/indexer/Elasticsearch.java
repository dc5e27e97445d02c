package org.emporion.indexer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.http.HttpHost;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** The search cluster as this application talks to it. */
@ApplicationScoped
class Elasticsearch {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECT_MS = 2_000;
    private static final int ANSWER_MS = 60_000;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final RestClient client;

    @Inject
    Elasticsearch(@ConfigProperty(name = "emporion.search.url") String url) {
        this.client = RestClient.builder(HttpHost.create(url))
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(CONNECT_MS).setSocketTimeout(ANSWER_MS))
                .build();
    }

    /** Whether something is there. */
    boolean exists(String path) {
        return status(new Request("HEAD", path)) < 300;
    }

    JsonNode call(String method, String path) {
        return send(new Request(method, path));
    }

    JsonNode call(String method, String path, String json) {
        Request request = new Request(method, path);
        request.setJsonEntity(json);
        return send(request);
    }

    /** Sends newline-delimited JSON as it is. */
    JsonNode bulk(String parameters, byte[] lines, int length) {
        Request request = new Request("POST", "/_bulk?" + parameters);
        request.setEntity(new NByteArrayEntity(lines, 0, length, ContentType.create("application/x-ndjson")));
        return send(request);
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(Request request) {
        try (InputStream answer = client.performRequest(request).getEntity().getContent()) {
            return JSON.readTree(answer);
        } catch (ResponseException e) {
            throw failure(e);
        } catch (IOException e) {
            throw new ElasticsearchDown(e);
        }
    }

    private int status(Request request) {
        try {
            Response response = client.performRequest(request);
            return response.getStatusLine().getStatusCode();
        } catch (ResponseException e) {
            throw failure(e);
        } catch (IOException e) {
            throw new ElasticsearchDown(e);
        }
    }

    private static RuntimeException failure(ResponseException e) {
        int status = e.getResponse().getStatusLine().getStatusCode();
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS
                ? new ElasticsearchDown(e)
                : new ElasticsearchRefused(status, e);
    }
}
