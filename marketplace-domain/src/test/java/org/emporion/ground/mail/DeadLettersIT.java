package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.mail.DeadLetters.Letter;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** The end of a mail that nobody takes. */
class DeadLettersIT {

    private static final int NOBODY_LISTENS = 1;

    private final TestDatabase database = TestDatabase.start();
    private final Seat mill = TestStores.anOpenStore(database);
    private final List<Counted> counted = new ArrayList<>();
    private final Task task =
            new Task("mail.test", Optional.of(mill.tenant()), Ids.next().toString());

    @Test
    void aRefusedAddressEndsTheTaskAtOnceAndTheAdminSeesWhichOfWhichStore() {
        assertThat(givenUp("not an address", 1)).isTrue();

        Letter letter = own();
        assertThat(letter.storeName()).isEqualTo(mill.storeName());
        assertThat(letter.kind()).isEqualTo("mail.test");
        assertThat(letter.problem()).contains("refuses the address").doesNotContain("not an address");
    }

    @Test
    void aServerThatIsAwayIsTriedForTwoDays() {
        assertThat(givenUp("ann@example.com", MailKind.MOST_FAILURES - 1)).isFalse();
        assertThat(givenUp("ann@example.com", MailKind.MOST_FAILURES)).isTrue();

        assertThat(own().failures()).isEqualTo(MailKind.MOST_FAILURES);
        assertThat(counted).containsExactly(Counted.once("emporion_mails_given_up"));
    }

    @Test
    void whatIsSentAgainStandsInItsQueueAndNotOnTheListAnyMore() {
        givenUp("not an address", 1);
        Letter letter = own();

        as("emporion_operator", em -> {
            letters(em).sendAgain("ada", letter.id());
            return null;
        });

        assertThat(all()).extracting(Letter::id).doesNotContain(letter.id());
        long waiting = as("emporion_seller", em -> new Sql(em)
                .count(
                        "select count(*) as n from portal_task where task_name = ? and task_instance = ?",
                        "mail.test",
                        mill.tenant() + "/" + task.ref()));
        assertThat(waiting).isEqualTo(1);
        long told = as("emporion_operator", em -> new Sql(em)
                .count(
                        "select count(*) as n from audit_entry where actor = 'ada' and action = 'mail.sent_again' and subject_id = ?",
                        letter.id().toString()));
        assertThat(told).isEqualTo(1);
        assertThatThrownBy(() -> as("emporion_operator", em -> {
                    letters(em).forget("ada", letter.id());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    /** Whether the task is given up after its mail has failed so often. */
    private boolean givenUp(String to, int failures) {
        return as("emporion_seller", em -> {
            MailKind kind = new TestKind(
                    new MailSender(
                            TestMails.templates(),
                            TestMails.server(NOBODY_LISTENS),
                            letters(em),
                            TestCounts.into(counted)),
                    to);
            Throwable why = catchThrowable(() -> kind.run(task));
            return kind.givesUp(task, why, failures);
        });
    }

    private Letter own() {
        return all().stream()
                .filter(each -> each.ref().equals(task.ref()))
                .findFirst()
                .orElseThrow();
    }

    private List<Letter> all() {
        return as("emporion_operator", em -> letters(em).list(Page.Request.first(100)))
                .items();
    }

    private <T> T as(String role, Function<EntityManager, T> work) {
        return database.as(role, work);
    }

    private static DeadLetters letters(EntityManager em) {
        Sql sql = new Sql(em);
        Clock clock = Clock.systemUTC();
        return new DeadLetters(em, new Outbox(sql, clock), clock, new TenantScope(em, sql), new AuditNote(sql));
    }

    /** A mail with one recipient. */
    private static final class TestKind extends MailKind {

        private final String to;

        TestKind(MailSender sender, String to) {
            super(sender, Queue.PORTAL, "mail.test", "support-granted");
            this.to = to;
        }

        @Override
        protected List<Addressed> mails(Task about) {
            return List.of(new Addressed(about.ref(), to, Map.of()));
        }

        @Override
        public void run(Task about) {
            TestMails.server(NOBODY_LISTENS).send(new Mail(about.ref(), to, null, "Subject", "Text", "<p>Text</p>"));
        }
    }
}
