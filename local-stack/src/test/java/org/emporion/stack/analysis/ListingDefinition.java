package org.emporion.stack.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.elasticsearch.cluster.metadata.IndexMetadata;
import org.elasticsearch.common.logging.internal.LoggerFactoryImpl;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.index.analysis.IndexAnalyzers;
import org.elasticsearch.indices.analysis.AnalysisModule;
import org.elasticsearch.logging.internal.spi.LoggerFactory;
import org.elasticsearch.plugins.scanners.StablePluginsRegistry;
import org.elasticsearch.xcontent.XContentType;

/** The definition of the index of listings, as Elasticsearch reads it without a server. */
record ListingDefinition(IndexSettings settings, IndexAnalyzers analyzers, String mappings) {

    private static final Path FILE =
            Path.of("../search-indexer/src/main/resources/org/emporion/indexer/listings-index.json");

    /** @param home an empty folder, which Elasticsearch wants to have */
    static ListingDefinition read(Path home) throws IOException {
        LoggerFactory.setInstance(new LoggerFactoryImpl());
        JsonNode definition = new ObjectMapper().readTree(FILE.toFile());
        Settings index = Settings.builder()
                .loadFromSource(definition.path("settings").toString(), XContentType.JSON)
                .normalizePrefix("index.")
                .put(IndexMetadata.SETTING_VERSION_CREATED, IndexVersion.current())
                .put(IndexMetadata.SETTING_NUMBER_OF_SHARDS, 1)
                .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0)
                .build();
        Settings node = Settings.builder().put("path.home", home.toString()).build();
        IndexSettings settings = new IndexSettings(
                IndexMetadata.builder("listings").settings(index).build(), node);
        IndexAnalyzers analyzers = new AnalysisModule(
                        new Environment(node, home), List.of(new StandardAnalysisPlugin()), new StablePluginsRegistry())
                .getAnalysisRegistry()
                .build(IndexCreationContext.CREATE_INDEX, settings);
        return new ListingDefinition(
                settings, analyzers, definition.path("mappings").toString());
    }
}
