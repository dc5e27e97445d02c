package org.emporion.stack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The readable parts of a message; either may be null. */
record MailText(String html, String plain) {

    static MailText of(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) {
            return new MailText(part.getContent().toString(), null);
        }
        if (part.isMimeType("text/*")) {
            return new MailText(null, part.getContent().toString());
        }
        MailText found = new MailText(null, null);
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                if (!Part.ATTACHMENT.equalsIgnoreCase(each.getDisposition())) {
                    found = found.orElse(of(each));
                }
            }
        }
        return found;
    }

    private MailText orElse(MailText other) {
        return new MailText(html == null ? other.html : html, plain == null ? other.plain : plain);
    }
}
