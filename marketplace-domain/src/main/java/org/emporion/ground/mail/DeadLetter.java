package org.emporion.ground.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.OptionalUuidColumn;

/** A task of a mail that was given up. It names nobody: to whom the mail goes is read when it is sent. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Queue queue;

    private String kind;

    @Convert(converter = OptionalUuidColumn.class)
    private UUID store;

    private String ref;
    private String problem;
    private int failures;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Version
    private long version;

    protected DeadLetter() {}

    DeadLetter(Queue queue, Task task, String problem, int failures, Instant now) {
        this.id = Ids.next();
        this.queue = queue;
        this.kind = task.kind();
        this.store = task.tenant().map(TenantId::value).orElse(null);
        this.ref = task.ref();
        this.problem = problem;
        this.failures = failures;
        this.givenUpAt = now;
    }

    UUID id() {
        return id;
    }

    Queue queue() {
        return queue;
    }

    /** What is to be done once more. */
    Task task() {
        return new Task(kind, Optional.ofNullable(store).map(TenantId::new), ref);
    }
}
