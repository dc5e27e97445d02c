package org.emporion.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class TaskBacklogIT {

    private final TestDatabase database = TestDatabase.start();
    private final Clock clock = Clock.systemUTC();

    @Test
    void whatIsDueWaitsAndWhatIsForLaterOrBeingDoneDoesNot() {
        Instant now = clock.instant();
        database.as("emporion_operator", em -> {
            TaskBacklog.Behind before = backlog(em).behind(Queue.ADMIN);
            aTask(em, now.minus(Duration.ofDays(40)));
            aTask(em, now.minus(Duration.ofSeconds(5)));
            aTask(em, now.plus(Duration.ofHours(1)));
            String done = aTask(em, now.minus(Duration.ofDays(50)));
            change(em, "picked = true", done);
            String failed = aTask(em, now.plus(Duration.ofMinutes(1)));
            change(em, "consecutive_failures = 2", failed);

            TaskBacklog.Behind after = backlog(em).behind(Queue.ADMIN);

            assertThat(after.waiting() - before.waiting()).isEqualTo(2);
            assertThat(after.failing() - before.failing()).isEqualTo(1);
            assertThat(after.oldestAgeSeconds())
                    .isBetween(
                            Duration.ofDays(40).toSeconds(),
                            Duration.ofDays(40).plusHours(1).toSeconds());
            return new Sql(em).update("delete from admin_task where task_name = 'test.backlog'");
        });
    }

    @Test
    void eachQueueIsReadByItsOwnApplicationOnly() {
        assertThat(behind("emporion_storefront", Queue.STOREFRONT).waiting()).isNotNegative();
        assertThat(behind("emporion_seller", Queue.PORTAL).waiting()).isNotNegative();
        assertThatThrownBy(() -> behind("emporion_seller", Queue.STOREFRONT)).isInstanceOf(SqlFailed.class);
    }

    private TaskBacklog.Behind behind(String role, Queue queue) {
        return database.as(role, em -> backlog(em).behind(queue));
    }

    private TaskBacklog backlog(EntityManager em) {
        return new TaskBacklog(new Sql(em), clock);
    }

    private String aTask(EntityManager em, Instant due) {
        Task task = new Task("test.backlog", Optional.empty(), Ids.next().toString());
        new Outbox(new Sql(em), clock).append(Queue.ADMIN, task, due);
        return task.instance();
    }

    private static void change(EntityManager em, String what, String instance) {
        new Sql(em).update("update admin_task set " + what + " where task_instance = ?", instance);
    }
}
