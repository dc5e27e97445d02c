package org.emporion.ground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Writes mails and hands them to the mail server, for {@link MailKind kinds of mail}. */
@ApplicationScoped
public class MailSender {

    private final MailTemplates templates;
    private final MailServer server;
    private final DeadLetters letters;

    @Inject
    MailSender(MailTemplates templates, MailServer server, DeadLetters letters) {
        this.templates = templates;
        this.server = server;
        this.letters = letters;
    }

    void givesUp(Queue queue, Task task, String problem, int failures) {
        letters.keep(queue, task, problem, failures);
    }

    void send(String feature, String name, MailKind.Addressed mail) {
        server.send(templates.write(feature, name, mail));
    }
}
