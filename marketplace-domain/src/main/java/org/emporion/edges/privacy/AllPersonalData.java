package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.personal.PersonalData.Buyer;
import org.emporion.ground.personal.Section;
import org.emporion.ground.walls.Person;

/** What all features together keep about buyers, whichever they are. */
@ApplicationScoped
class AllPersonalData {

    private final Iterable<PersonalData> features;

    @Inject
    AllPersonalData(@Any Instance<PersonalData> features) {
        this((Iterable<PersonalData>) features);
    }

    /** Of these features alone. */
    AllPersonalData(Iterable<PersonalData> features) {
        this.features = features;
    }

    List<Section> sections(Person person) {
        return each().flatMap(feature -> feature.sections(person).stream()).toList();
    }

    boolean isOfGuest(String purchase, String email) {
        return each().anyMatch(feature -> feature.isOfGuest(purchase, email));
    }

    List<String> purchasesOf(String userId, String purchase) {
        return each().flatMap(feature -> feature.purchasesOf(userId, purchase).stream())
                .distinct()
                .toList();
    }

    /** What a person can do something about comes first. */
    Optional<String> obstacle(Buyer buyer) {
        return each().flatMap(feature -> feature.waitsFor(buyer).stream()).max(Comparator.naturalOrder());
    }

    void forget(Buyer buyer) {
        features.forEach(feature -> feature.forget(buyer));
    }

    private Stream<PersonalData> each() {
        return StreamSupport.stream(features.spliterator(), false);
    }
}
