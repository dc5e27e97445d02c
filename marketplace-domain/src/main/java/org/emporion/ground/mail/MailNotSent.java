package org.emporion.ground.mail;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

/** The mail server did not take a mail; its task stays in the queue, unless it never will be taken. */
final class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSent(Mail mail, Exception cause) {
        super("mail " + mail.id() + " was not taken", cause);
    }

    /** Whether it never will be: the address is none, or the server refuses it for good. */
    boolean isRefused() {
        return getCause() instanceof AddressException
                || getCause() instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }
}
