package org.emporion.store.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestDoors;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** An application that is answered, asked about and sent again, and the mails that follow from each step. */
class ApplicationAgainIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final List<Counted> counted = new ArrayList<>();
    private final TestDatabase database = TestDatabase.start();
    private final Person ann = new Person(Ids.next().toString(), "ann", "ann@example.com");
    private final String slug = "st-" + Ids.next().toString().substring(20);
    private final TenantId store = database.as("emporion_seller", em -> TestSupervision.applications(em, CLOCK, counted)
            .apply(ann, application("Blue Mill", "Blue Mill GmbH")));

    @Test
    void aRejectedApplicantMendsItAndSendsItAgainAtTheSameAddressAndHearsOfEveryStep() {
        supervise(supervision -> supervision.reject("root", store.value(), "No such company", BasedOn.ANYTHING));
        Seat seat =
                database.as("emporion_seller", em -> TestDoors.access(em, CLOCK).seat(ann, slug));

        again(seat, application("Green Mill", "Green Mill GmbH"));
        StoreProfile.StoreView view = view(seat);
        supervise(supervision -> supervision.approve("root", store.value(), BasedOn.ANYTHING));

        assertThat(view.status()).isEqualTo(StoreStatus.PENDING);
        assertThat(view.legalName()).isEqualTo("Green Mill GmbH");
        assertThat(view.reason()).isNull();
        assertThat(mails())
                .extracting(StoreStepMails.Content::step)
                .containsExactly(StoreStep.APPLIED, StoreStep.REJECTED, StoreStep.AGAIN, StoreStep.APPROVED);
        assertThat(mails()).extracting(StoreStepMails.Content::reason).contains("No such company");
        assertThat(counted)
                .extracting(Counted::name, Counted::labels)
                .containsExactly(
                        tuple("emporion_store_steps", Map.of("step", "APPLIED")),
                        tuple("emporion_store_steps", Map.of("step", "REJECTED")),
                        tuple("emporion_store_steps", Map.of("step", "AGAIN")),
                        tuple("emporion_store_steps", Map.of("step", "APPROVED")));
    }

    @Test
    void whatAnApplicationDoesNotNameStaysWhenItIsSentAgain() {
        supervise(supervision -> supervision.reject("root", store.value(), "No such company", BasedOn.ANYTHING));
        Seat seat = seat();
        StoreProfile.StoreView before = view(seat);

        again(seat, new StoreApplications.Application(null, null, "Mill AG", null, null, null, null));

        StoreProfile.StoreView after = view(seat);
        assertThat(after.status()).isEqualTo(StoreStatus.PENDING);
        assertThat(after.legalName()).isEqualTo("Mill AG");
        assertThat(List.of(after.name(), after.slug(), after.country(), after.contactEmail(), after.about()))
                .isEqualTo(
                        List.of(before.name(), before.slug(), before.country(), before.contactEmail(), before.about()));
    }

    @Test
    void anApplicantIsAskedForMoreAndAnswersAndARejectionIsTakenBack() {
        supervise(supervision -> supervision.askMore("root", store.value(), "Which register?", BasedOn.ANYTHING));
        Seat seat =
                database.as("emporion_seller", em -> TestDoors.access(em, CLOCK).seat(ann, slug));
        String asked = view(seat).reason();

        again(seat, application("Blue Mill", "Blue Mill GmbH"));
        supervise(supervision -> supervision.reject("root", store.value(), "Too late", BasedOn.ANYTHING));
        supervise(supervision -> supervision.reconsider("root", store.value(), BasedOn.ANYTHING));

        assertThat(asked).isEqualTo("Which register?");
        assertThat(view(seat).status()).isEqualTo(StoreStatus.PENDING);
        assertThat(reasonsInTheLog()).containsExactlyInAnyOrder("Which register?", "Too late");
    }

    @Test
    void aStoreLivesInTheZoneOfItsCountryUntilItChoosesAnother() {
        Seat seat = seat();
        assertThat(seat.zone().getId()).isEqualTo("Europe/Berlin");

        chooses(seat, " Atlantic/Canary ");

        assertThat(seat().zone().getId()).isEqualTo("Atlantic/Canary");
        assertThat(view(seat).timeZone()).isEqualTo("Atlantic/Canary");
        assertThatThrownBy(() -> chooses(seat, "CET"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(tuple("timeZone", "TIME_ZONE")));
    }

    private Seat seat() {
        return database.as("emporion_seller", em -> TestDoors.access(em, CLOCK).seat(ann, slug));
    }

    private void chooses(Seat seat, String zone) {
        StoreProfile.Changes wanted = new StoreProfile.Changes(null, null, null, null, zone, null, null);
        database.as("emporion_seller", em -> new TenantScope(em, new Sql(em)).within(seat.tenant(), () -> {
            new StoreProfile(stores(em), new LastChange(new Sql(em)), Currencies.USUAL)
                    .change(seat, wanted, BasedOn.ANYTHING);
            return null;
        }));
    }

    private void again(Seat seat, StoreApplications.Application application) {
        database.as("emporion_seller", em -> {
            TestSupervision.applications(em, CLOCK, counted).again(seat, application);
            return null;
        });
    }

    /** What the tasks that wait would send to the contact address, in the order of the steps. */
    private List<StoreStepMails.Content> mails() {
        return database.as("emporion_seller", em -> {
            StoreStepMails mails =
                    new StoreStepMails(stores(em), new Memberships(em), new TenantScope(em, new Sql(em)));
            return new Sql(em)
                            .list(
                                    row -> row.text("task_instance"),
                                    "select task_instance from portal_task where task_name = ? and task_instance like ?"
                                            + " order by task_instance",
                                    StoreStepMails.MAIL,
                                    store + "/%")
                            .stream()
                            .map(task -> UUID.fromString(task.substring(task.indexOf('/') + 1)))
                            .map(step -> mails.about(store, step).get(0))
                            .toList();
        });
    }

    private List<String> reasonsInTheLog() {
        return database.as("emporion_operator", em -> new Sql(em)
                .list(
                        row -> row.text("reason"),
                        "select after ->> 'reason' as reason from audit_entry where tenant_id = ? and action = ?",
                        store,
                        "decision.created"));
    }

    private StoreApplications.Application application(String name, String legalName) {
        return new StoreApplications.Application(name, slug, legalName, "DE", "hello@mill.example", null, null);
    }

    private StoreProfile.StoreView view(Seat seat) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(seat.tenant(), () -> new StoreProfile(stores(em), new LastChange(new Sql(em)), Currencies.USUAL)
                        .view(seat)));
    }

    private void supervise(Consumer<TenantSupervision> work) {
        database.as("emporion_operator", em -> {
            work.accept(TestSupervision.of(em, CLOCK, counted));
            return null;
        });
    }

    private static Tenants stores(EntityManager em) {
        return new Tenants(em, new Sql(em));
    }
}
