package org.emporion.ground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes mails and hands them to the mail server, for {@link MailKind kinds of mail}. */
@ApplicationScoped
public class MailSender {

    private final MailTemplates templates;
    private final MailServer server;

    @Inject
    MailSender(MailTemplates templates, MailServer server) {
        this.templates = templates;
        this.server = server;
    }

    void send(String feature, String name, MailKind.Addressed mail) {
        server.send(templates.write(feature, name, mail));
    }
}
