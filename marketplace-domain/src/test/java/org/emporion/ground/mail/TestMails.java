package org.emporion.ground.mail;

import java.time.Clock;
import org.emporion.ground.metrics.TestCounts;

/** Sending mails to a server of a test. */
public final class TestMails {

    private TestMails() {}

    public static MailSender to(int port) {
        return new MailSender(templates(), server(port), null, TestCounts.unheard());
    }

    static MailTemplates templates() {
        return new MailTemplates("http://shop", "http://shop/seller");
    }

    static MailServer server(int port) {
        return new MailServer(
                "127.0.0.1", String.valueOf(port), "Emporion <no-reply@emporion.example>", Clock.systemUTC());
    }
}
