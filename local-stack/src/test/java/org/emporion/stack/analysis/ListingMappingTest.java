package org.emporion.stack.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.cluster.metadata.IndexMetadata;
import org.elasticsearch.common.bytes.BytesArray;
import org.elasticsearch.common.compress.CompressedXContent;
import org.elasticsearch.common.logging.internal.LoggerFactoryImpl;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.index.analysis.IndexAnalyzers;
import org.elasticsearch.index.mapper.DocumentMapper;
import org.elasticsearch.index.mapper.MapperMetrics;
import org.elasticsearch.index.mapper.MapperService;
import org.elasticsearch.index.mapper.ProvidedIdFieldMapper;
import org.elasticsearch.index.mapper.SourceToParse;
import org.elasticsearch.index.similarity.SimilarityService;
import org.elasticsearch.indices.IndicesModule;
import org.elasticsearch.indices.analysis.AnalysisModule;
import org.elasticsearch.logging.internal.spi.LoggerFactory;
import org.elasticsearch.plugins.scanners.StablePluginsRegistry;
import org.elasticsearch.script.ScriptCompiler;
import org.elasticsearch.xcontent.XContentParserConfiguration;
import org.elasticsearch.xcontent.XContentType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of the index are such as Elasticsearch takes, and a document goes into them as it is meant to. */
class ListingMappingTest {

    private static final Path DEFINITION =
            Path.of("../search-indexer/src/main/resources/org/emporion/indexer/listings-index.json");

    private static DocumentMapper mapper;
    private static MapperService service;

    @BeforeAll
    static void theFieldsOfTheIndex(@TempDir Path home) throws IOException {
        LoggerFactory.setInstance(new LoggerFactoryImpl());
        var definition = new ObjectMapper().readTree(DEFINITION.toFile());
        Settings settings = Settings.builder()
                .loadFromSource(definition.path("settings").toString(), XContentType.JSON)
                .normalizePrefix("index.")
                .put(IndexMetadata.SETTING_VERSION_CREATED, IndexVersion.current())
                .put(IndexMetadata.SETTING_NUMBER_OF_SHARDS, 1)
                .put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0)
                .build();
        Settings node = Settings.builder().put("path.home", home.toString()).build();
        IndexSettings index = new IndexSettings(
                IndexMetadata.builder("listings").settings(settings).build(), node);
        IndexAnalyzers analyzers = new AnalysisModule(
                        new Environment(node, home), List.of(new StandardAnalysisPlugin()), new StablePluginsRegistry())
                .getAnalysisRegistry()
                .build(IndexCreationContext.CREATE_INDEX, index);
        service = new MapperService(
                TransportVersion::current,
                index,
                analyzers,
                XContentParserConfiguration.EMPTY,
                new SimilarityService(index, null, Map.of()),
                new IndicesModule(List.of()).getMapperRegistry(),
                () -> null,
                new ProvidedIdFieldMapper(() -> false),
                ScriptCompiler.NONE,
                query -> null,
                MapperMetrics.NOOP);
        mapper = service.merge(
                "_doc",
                new CompressedXContent(definition.path("mappings").toString()),
                MapperService.MergeReason.MAPPING_UPDATE);
    }

    @Test
    void aCodeIsOneTermAndHasItsBeginnings() {
        var root = mapper.parse(document("{\"codes\":[\"AB100MM\"]}")).rootDoc();

        assertThat(root.getFields("codes")).hasSize(1);
        assertThat(root.getFields("codes._index_prefix")).hasSize(1);
    }

    @Test
    void meaningsAndMeasuresAreTerms() {
        var root = mapper.parse(
                        document(
                                """
                                {"title":"Mug","things":["mug"],"thingsBroader":["cup"],"meanings":["blue"],
                                 "measures":["ml=350"],"language":"en"}"""))
                .rootDoc();

        for (String field : List.of("title", "things", "thingsBroader", "meanings", "measures", "language")) {
            assertThat(root.getFields(field)).as(field).isNotEmpty();
        }
    }

    @Test
    void aShortTitleIsHardlyNearerThanALongOne() {
        assertThat(service.fieldType("title").getTextSearchInfo().similarity().name())
                .isEqualTo("listing_short");
    }

    private static SourceToParse document(String json) {
        return new SourceToParse("1", new BytesArray(json), XContentType.JSON);
    }
}
