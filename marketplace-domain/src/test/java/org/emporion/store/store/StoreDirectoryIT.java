package org.emporion.store.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.emporion.catalog.product.TestCatalog;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** How the platform finds stores by words. */
class StoreDirectoryIT {

    private final TestDatabase database = TestDatabase.start();

    @Test
    void storesAreFoundByWordsInAnyOrderWhateverTheirLetters() {
        String slug = "mill-" + Ids.next().toString().substring(24);
        applies(slug, "Gro\u00dfe M\u00fchle \u0130stanbul");

        for (String words : List.of("GROSSE", "gro\u00dfe", "istanbul m\u00dcHLE", "mu\u0308hle \u0130STANBUL")) {
            assertThat(found(words + " " + slug)).as(words).isEqualTo(1);
        }
        assertThat(found("grotte " + slug)).isZero();
    }

    private void applies(String slug, String name) {
        Person applicant = new Person(Ids.next().toString(), "Ann", "ann@example.com");
        StoreApplications.Application application =
                new StoreApplications.Application(name, slug, "Blue Mill GmbH", "DE", "hello@example.com", null, null);
        database.as("emporion_seller", em -> TestSupervision.applications(em, Clock.systemUTC())
                .apply(applicant, application));
    }

    private long found(String words) {
        TenantDirectory.Query query = new TenantDirectory.Query(null, words, null);
        return database.as("emporion_operator", em -> new TenantDirectory(
                                new Tenants(em, new Sql(em)),
                                new Memberships(em),
                                TestCatalog.publishedOfStores(em),
                                em)
                        .list(query, Page.Request.first(20)))
                .total();
    }
}
