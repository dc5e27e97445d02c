package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.search.ListingFields;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {

    @Test
    void everyFieldThatRequestsNameIsInTheIndex() throws Exception {
        Set<String> named = new TreeSet<>();
        for (Field constant : ListingFields.class.getFields()) {
            if (Modifier.isStatic(constant.getModifiers())) {
                named.add((String) constant.get(null));
            }
        }

        assertThat(named).isNotEmpty().isSubsetOf(fields());
    }

    @Test
    void everyPartOfADocumentHasItsFieldInTheIndex() throws IOException {
        Set<String> parts = new TreeSet<>(names(ListingDocument.class));
        names(ListingDocument.Offer.class).forEach(part -> parts.add(ListingFields.VARIANTS + "." + part));

        assertThat(parts).isSubsetOf(fields());
    }

    @Test
    void anIndexIsCreatedWithItsAliasItsShardsAndTheMarkOfItsLayout() {
        IndexDefinition definition = new IndexDefinition(3, 2);
        var creation = definition.creation("listings-first", "listings");

        assertThat(creation.index()).isEqualTo("listings-first");
        assertThat(creation.aliases()).containsOnlyKeys("listings");
        assertThat(creation.settings().numberOfShards()).isEqualTo("3");
        assertThat(creation.settings().numberOfReplicas()).isEqualTo("2");
        assertThat(creation.mappings().meta().get("layout").to(String.class)).isEqualTo(definition.layout());
    }

    private static Set<String> names(Class<?> document) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(document.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(names::add);
        return names;
    }

    private static Set<String> fields() throws IOException {
        try (InputStream file = IndexDefinition.class.getResourceAsStream("listings-index.json")) {
            Set<String> found = new TreeSet<>();
            gather("", new ObjectMapper().readTree(file).at("/mappings/properties"), found);
            return found;
        }
    }

    private static void gather(String before, JsonNode properties, Set<String> found) {
        properties.properties().forEach(each -> {
            String name = before + each.getKey();
            found.add(name);
            gather(name + ".", each.getValue().path("fields"), found);
            gather(name + ".", each.getValue().path("properties"), found);
        });
    }
}
