package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.search.ListingFields;
import org.junit.jupiter.api.Test;

class FoundListingTest {

    @Test
    void aCardAsksForFieldsThatTheIndexHas() throws IllegalAccessException {
        Set<String> known = new TreeSet<>();
        Arrays.stream(ListingDocument.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(known::add);
        for (Field constant : ListingFields.class.getFields()) {
            known.add((String) constant.get(null));
        }

        assertThat(known).containsAll(FoundListing.FIELDS);
    }
}
