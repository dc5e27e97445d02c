package org.emporion.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.bench.load.Wire;
import org.emporion.stack.StackAddresses;

/** What searches of the storefront make it send to Elasticsearch, overheard in the cluster's own slow log. */
final class SentSearches {
    /** Where the storefront sends its searches. */
    static final String PATH = "/listings/_search?request_cache=true";

    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final String THRESHOLD = "index.search.slowlog.threshold.query.trace";
    private static final String SECOND_TRY = "\"suggest\":";
    /** The indexer looks for dead documents now and then; no buyer does. */
    private static final String NOT_A_BUYERS = "\"live\":{\"value\":false";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackAddresses stack;
    private final Rest cluster;
    private final Path log;

    SentSearches(StackAddresses stack, Path data) {
        this.stack = stack;
        this.cluster = Rest.at(stack.search());
        this.log = data.resolve("elasticsearch/logs/emporion-local_index_search_slowlog.json");
    }

    /** Runs each search once and answers the bodies that arrived for it: one, or two where typing errors had to be forgiven. */
    List<List<String>> by(List<String> searches) throws IOException {
        forgetCached();
        long heard = lines();
        cluster.put("/listings/_settings", Collections.singletonMap(THRESHOLD, "0ms"));
        try (Wire wire = new Wire(URI.create(stack.storefront()).getPort())) {
            for (String search : searches) {
                wire.send(Wire.request("GET", search, null), 200);
            }
        } finally {
            cluster.put("/listings/_settings", Collections.singletonMap(THRESHOLD, "-1"));
        }
        Patience.until("the slow log", PATIENCE_NS, () -> lines() >= heard + searches.size());
        List<List<String>> sent = bodies(heard);
        if (sent.size() != searches.size()) {
            throw new IOException("heard " + sent.size() + " searches of " + searches.size());
        }
        return sent;
    }

    /** Makes the next searches find no cached answers. */
    void forgetCached() throws IOException {
        cluster.send("POST", "/listings/_cache/clear", null, BodyPublishers.noBody());
    }

    private List<List<String>> bodies(long from) throws IOException {
        List<List<String>> bodies = new ArrayList<>();
        try (Stream<String> lines = Files.lines(log)) {
            for (String line : lines.skip(from).toList()) {
                String body = body(line);
                if (body.contains(NOT_A_BUYERS)) {
                    continue;
                }
                if (!body.contains(SECOND_TRY)) {
                    bodies.add(new ArrayList<>());
                }
                bodies.get(bodies.size() - 1).add(body);
            }
        }
        return bodies;
    }

    /** The log escapes the body once more than its own JSON needs. */
    private static String body(String line) throws IOException {
        String escaped =
                JSON.readTree(line).path("elasticsearch.slowlog.source").asText();
        return JSON.readTree('"' + escaped + '"').asText();
    }

    private long lines() throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.count();
        }
    }
}
