package org.emporion.indexer;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the index is laid out: its settings, its fields, and a mark by which an index of an older layout is known. */
@ApplicationScoped
class IndexDefinition {

    /** Name of the mark. */
    static final String LAYOUT = "layout";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JacksonJsonpMapper MAPPER = new JacksonJsonpMapper(JSON);

    private final byte[] text;
    private final int shards;
    private final int replicas;

    @Inject
    IndexDefinition(
            @ConfigProperty(name = "emporion.search.shards", defaultValue = "1") int shards,
            @ConfigProperty(name = "emporion.search.replicas", defaultValue = "0") int replicas) {
        this.shards = shards;
        this.replicas = replicas;
        try (InputStream file = IndexDefinition.class.getResourceAsStream("listings-index.json")) {
            this.text = file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The request that creates an index under an alias. */
    CreateIndexRequest creation(String index, String alias) {
        ObjectNode body = parsed();
        ObjectNode settings = (ObjectNode) body.get("settings");
        settings.put("number_of_shards", shards).put("number_of_replicas", replicas);
        ((ObjectNode) body.get("mappings")).putObject("_meta").put(LAYOUT, layout());
        body.putObject("aliases").putObject(alias);
        JsonParser json = MAPPER.jsonProvider().createParser(new StringReader(body.toString()));
        return CreateIndexRequest.of(r -> r.withJson(json, MAPPER).index(index));
    }

    /** Changes whenever the layout does. */
    String layout() {
        CRC32 sum = new CRC32();
        sum.update(text);
        return Long.toHexString(sum.getValue());
    }

    private ObjectNode parsed() {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
