package org.emporion.ground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Writes mails and hands them to the mail server, for {@link MailKind kinds of mail}. */
@ApplicationScoped
public class MailSender {

    private final MailTemplates templates;
    private final MailServer server;
    private final DeadLetters letters;
    private final Event<Counted> counted;

    @Inject
    MailSender(MailTemplates templates, MailServer server, DeadLetters letters, Event<Counted> counted) {
        this.templates = templates;
        this.server = server;
        this.letters = letters;
        this.counted = counted;
    }

    void givesUp(Queue queue, Task task, String problem, int failures) {
        letters.keep(queue, task, problem, failures);
        counted.fire(Counted.once("emporion_mails_given_up"));
    }

    void send(String feature, String name, MailKind.Addressed mail) {
        server.send(templates.write(feature, name, mail));
        counted.fire(Counted.once("emporion_mails_sent"));
    }
}
