package org.emporion.store.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The platform's pages, as the roles of admin and shop really may. */
class PlatformPagesIT {

    private static final String ANN = "ann@platform.example";

    private final TestDatabase database = TestDatabase.start();

    @AfterEach
    void saysAgainWhatEveryInstallationSays() {
        admin(writing -> {
            for (PlatformText page : PlatformText.values()) {
                writing.restore(ANN, page, BasedOn.ANYTHING);
            }
        });
    }

    @Test
    void everyPageSaysSomethingBeforeAnybodyHasWrittenIt() {
        for (PlatformText page : PlatformText.values()) {
            assertThat(read(page.slug()).html()).as(page.name()).contains("<h2>", "<p>");
            assertThat(read(page.slug()).isWritten()).isFalse();
        }
        assertThatThrownBy(() -> read("nonsense")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnAdminWritesIsReadWithoutAnythingThatCouldDoSomething() {
        admin(writing -> writing.write(
                ANN,
                PlatformText.IMPRINT,
                "<h2>Emporion AG</h2><script>alert(1)</script><p onclick='x()'>Main Street 1</p>",
                BasedOn.ANYTHING));

        assertThat(read("imprint").html()).isEqualTo("<h2>Emporion AG</h2><p>Main Street 1</p>");
        assertThat(read("imprint").changedBy()).isEqualTo(ANN);
        assertThat(newestChange()).isEqualTo(ANN + " page.created Imprint");
    }

    @Test
    void ofTwoAdminsTheLaterIsTold() {
        String seen = read("help").version();
        admin(writing -> writing.write(ANN, PlatformText.HELP, "First", BasedOn.version(seen)));

        assertThatThrownBy(() -> admin(writing ->
                        writing.write("bob@platform.example", PlatformText.HELP, "Second", BasedOn.version(seen))))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining(ANN);
        assertThat(read("help").html()).isEqualTo("First");
    }

    @Test
    void aPageIsGivenBackAndIsNeverEmpty() {
        admin(writing -> writing.write(ANN, PlatformText.TERMS, "Ours", BasedOn.ANYTHING));
        for (String nothing : new String[] {null, "  ", "<p><br></p>", "<script>x</script>"}) {
            assertThatThrownBy(
                            () -> admin(writing -> writing.write(ANN, PlatformText.TERMS, nothing, BasedOn.ANYTHING)))
                    .isInstanceOf(RuleViolated.class);
        }
        assertThat(read("terms").html()).isEqualTo("Ours");

        admin(writing -> writing.restore(ANN, PlatformText.TERMS, BasedOn.ANYTHING));

        assertThat(read("terms").html()).isEqualTo(DefaultTexts.of(PlatformText.TERMS));
        assertThat(newestChange()).isEqualTo(ANN + " page.deleted Terms");
    }

    private PageView read(String slug) {
        return database.as("emporion_storefront", em -> new PlatformPages(em).at(slug));
    }

    private void admin(Consumer<PlatformWriting> work) {
        database.as("emporion_operator", em -> {
            work.accept(new PlatformWriting(em, scope(em), Clock.systemUTC()));
            return null;
        });
    }

    private String newestChange() {
        return database.as("emporion_operator", em -> new PlatformAudit(new Sql(em))
                .newest(new AuditQuery(null, null, "page", null, null, null, null), 1).stream()
                        .map(entry -> entry.actor() + " " + entry.action() + " " + entry.subjectName())
                        .findFirst()
                        .orElse(null));
    }

    private static TenantScope scope(EntityManager em) {
        return new TenantScope(em, new Sql(em));
    }
}
