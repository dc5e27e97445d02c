package org.emporion.stack.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.bytes.BytesArray;
import org.elasticsearch.common.compress.CompressedXContent;
import org.elasticsearch.index.mapper.DocumentMapper;
import org.elasticsearch.index.mapper.MapperMetrics;
import org.elasticsearch.index.mapper.MapperService;
import org.elasticsearch.index.mapper.ProvidedIdFieldMapper;
import org.elasticsearch.index.mapper.SourceToParse;
import org.elasticsearch.index.similarity.SimilarityService;
import org.elasticsearch.indices.IndicesModule;
import org.elasticsearch.script.ScriptCompiler;
import org.elasticsearch.xcontent.XContentParserConfiguration;
import org.elasticsearch.xcontent.XContentType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of the index are such as Elasticsearch takes, and a document goes into them as it is meant to. */
class ListingMappingTest {

    private static DocumentMapper mapper;
    private static MapperService service;

    @BeforeAll
    static void theFieldsOfTheIndex(@TempDir Path home) throws IOException {
        ListingDefinition definition = ListingDefinition.read(home);
        service = new MapperService(
                TransportVersion::current,
                definition.settings(),
                definition.analyzers(),
                XContentParserConfiguration.EMPTY,
                new SimilarityService(definition.settings(), null, Map.of()),
                new IndicesModule(List.of()).getMapperRegistry(),
                () -> null,
                new ProvidedIdFieldMapper(() -> false),
                ScriptCompiler.NONE,
                query -> null,
                MapperMetrics.NOOP);
        mapper = service.merge(
                "_doc", new CompressedXContent(definition.mappings()), MapperService.MergeReason.MAPPING_UPDATE);
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
