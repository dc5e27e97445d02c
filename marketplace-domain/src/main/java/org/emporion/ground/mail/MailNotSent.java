package org.emporion.ground.mail;

/** The mail server did not take a mail; its task stays in the queue. */
final class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSent(Mail mail, Exception cause) {
        super("mail " + mail.id() + " was not taken", cause);
    }
}
