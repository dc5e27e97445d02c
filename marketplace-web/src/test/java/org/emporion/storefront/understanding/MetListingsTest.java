package org.emporion.storefront.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emporion.discovery.meaning.ListingReader;
import org.emporion.discovery.meaning.ListingSense;
import org.emporion.discovery.meaning.ListingText;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text and a listing that say the same in another language or in another way meet in the ids of their meanings. */
class MetListingsTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Understanding UNDERSTANDING = new Understanding(VOCABULARY);
    private static final ListingReader READER = new ListingReader(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            dog collar | Halsband für Hunde | Leads & Collars
            Halsband für Hunde | Leather dog collar | Leads & Collars
            collar for dogs | Hundehalsband aus Leder | Leads & Collars
            dog bed | Bett für Hunde, grau | Dog Beds
            Hundebett | Bed for dogs | Dogs
            bed for dogs | Hundebett, waschbar | Dog Beds
            Bett für Hunde | Orthopaedic dog bed | Dog Beds
            children's bike | Fahrrad für Kinder | Bicycles
            Kinderfahrrad | Bike for kids | Bicycles
            Buch | The sea and the stars | Books > Fiction
            Bücher | Aurora No. 7 | Books > Nature & Travel
            books | Kochbuch Italien | Cookbooks
            Stühle | Oak chair | Chairs""")
    void everyPartIsMet(String typed, String title, String category) {
        ListingSense listing =
                READER.read(new ListingText(title, "", List.of(category.split(" > ")), List.of(), List.of()));
        Set<String> said = new HashSet<>(listing.things());
        said.addAll(listing.thingsBroader());
        said.addAll(listing.meanings());

        assertThat(UNDERSTANDING.read(typed).parts()).isNotEmpty().allSatisfy(part -> assertThat(part.meanings())
                .containsAnyElementsOf(said));
    }
}
