package org.emporion.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class DoneTasksIT {

    private static final String KIND = "test.done";

    private final TestDatabase database = TestDatabase.start();

    @Test
    void theNamedTasksThatAreClaimedAreStruckOffTogetherAndNoOther() {
        database.as("emporion_operator", em -> {
            Task first = aTask(em, true);
            Task second = aTask(em, true);
            Task unclaimed = aTask(em, false);
            Task other = aTask(em, true);

            new DoneTasks(new Sql(em)).strikeOff(Queue.ADMIN, List.of(first, second, unclaimed));

            assertThat(waiting(em)).containsExactlyInAnyOrder(unclaimed.instance(), other.instance());
            return new Sql(em).update("delete from admin_task where task_name = ?", KIND);
        });
    }

    private static Task aTask(EntityManager em, boolean claimed) {
        Task task = new Task(KIND, Optional.empty(), Ids.next().toString());
        new Outbox(new Sql(em), Clock.systemUTC()).append(Queue.ADMIN, task, Instant.EPOCH);
        new Sql(em).update("update admin_task set picked = ? where task_instance = ?", claimed, task.instance());
        return task;
    }

    private static List<String> waiting(EntityManager em) {
        return new Sql(em)
                .list(
                        row -> row.text("task_instance"),
                        "select task_instance from admin_task where task_name = ?",
                        KIND);
    }
}
