package org.emporion.ground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;

/** Mails that were given up: told to the platform's admins, who can let them be sent again or take them off the list. */
@ApplicationScoped
@Transactional
public class DeadLetters {

    private final EntityManager em;
    private final Outbox outbox;
    private final Clock clock;
    private final TenantScope scope;
    private final AuditNote note;

    @Inject
    public DeadLetters(EntityManager em, Outbox outbox, Clock clock, TenantScope scope, AuditNote note) {
        this.em = em;
        this.outbox = outbox;
        this.clock = clock;
        this.scope = scope;
        this.note = note;
    }

    /**
     * A mail that was given up.
     *
     * @param kind of the task, for example {@code mail.order-confirmed}
     * @param storeName null for a mail of no store
     * @param ref id or number of the thing that it is about
     * @param failures how often it was tried
     */
    public record Letter(
            UUID id, String kind, String storeName, String ref, String problem, int failures, Instant givenUpAt) {}

    /** Newest first. */
    public Page<Letter> list(Page.Request page) {
        List<Letter> letters = em.createQuery(
                        """
                        select new org.emporion.ground.mail.DeadLetters.Letter(
                          d.id, d.kind, s.name, d.ref, d.problem, d.failures, d.givenUpAt)
                        from DeadLetter d left join KnownStore s on s.tenantId = d.store
                        order by d.givenUpAt desc, d.id""",
                        Letter.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(letters, this::count);
    }

    public long count() {
        return em.createQuery("select count(d) from DeadLetter d", Long.class).getSingleResult();
    }

    /**
     * Lets a mail be sent again, as if it had never failed.
     *
     * @param who the admin, as the audit log names them
     * @throws NotFound when it is on the list no more
     */
    public void sendAgain(String who, UUID id) {
        DeadLetter letter = locked(id);
        tell(who, "mail.sent_again", letter);
        outbox.append(letter.queue(), letter.task(), clock.instant());
        em.remove(letter);
    }

    /**
     * Takes a mail off the list for good.
     *
     * @param who the admin, as the audit log names them
     * @throws NotFound when it is on the list no more
     */
    public void forget(String who, UUID id) {
        DeadLetter letter = locked(id);
        tell(who, "mail.forgotten", letter);
        em.remove(letter);
    }

    void keep(Queue queue, Task task, String problem, int failures) {
        em.persist(new DeadLetter(queue, task, problem, failures, clock.instant()));
    }

    private void tell(String who, String done, DeadLetter letter) {
        scope.actAs(Actor.of(who));
        note.done(TenantId.OF_PLATFORM, done, letter.id(), letter.task().kind());
    }

    private DeadLetter locked(UUID id) {
        DeadLetter letter = em.find(DeadLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null) {
            throw new NotFound("mail");
        }
        return letter;
    }
}
