package org.emporion.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the index is laid out: its settings, its fields, and a mark by which an index of an older layout is known. */
@ApplicationScoped
class IndexDefinition {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** The body that creates an index under an alias. */
    String creation(String alias) {
        ObjectNode body = parsed();
        ObjectNode settings = (ObjectNode) body.get("settings");
        settings.put("number_of_shards", shards).put("number_of_replicas", replicas);
        ((ObjectNode) body.get("mappings")).putObject("_meta").put("layout", layout());
        body.putObject("aliases").putObject(alias);
        return body.toString();
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
