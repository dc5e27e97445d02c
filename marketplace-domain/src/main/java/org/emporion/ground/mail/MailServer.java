package org.emporion.ground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.address.EmailAddress;

/** Hands mails to the mail server. Talks to it for seconds at most, and never inside a transaction. */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MILLIS = "5000";

    private final Session session;
    private final String sender;
    private final Clock clock;

    @Inject
    MailServer(
            @ConfigProperty(name = "emporion.smtp.host", defaultValue = "127.0.0.1") String host,
            @ConfigProperty(name = "emporion.smtp.port", defaultValue = "3025") String port,
            @ConfigProperty(name = "emporion.mail.from", defaultValue = "Emporion <no-reply@emporion.example>")
                    String sender,
            Clock clock) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", port);
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        this.session = Session.getInstance(settings);
        this.sender = sender;
        this.clock = clock;
    }

    /** @throws MailNotSent when the server did not take it; to be tried again */
    void send(Mail mail) {
        try {
            Transport.send(message(mail));
        } catch (MessagingException e) {
            throw new MailNotSent(mail, e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new MessageWithId(session, mail.id());
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(mail.replyTo())});
        }
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(mail.text(), "plain"));
        forms.addBodyPart(part(mail.html(), "html"));
        message.setContent(forms);
        return message;
    }

    /** Never another mailbox than the one that is meant: what is no address is not sent to. */
    private static InternetAddress address(String text) throws AddressException {
        EmailAddress meant = EmailAddress.parse(text).orElseThrow(() -> new AddressException("no address", text));
        return new InternetAddress(meant.deliverable(), true);
    }

    private static MimeBodyPart part(String content, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    /** A message that keeps its id when it is sent again. */
    private static final class MessageWithId extends MimeMessage {

        private final String id;

        MessageWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
