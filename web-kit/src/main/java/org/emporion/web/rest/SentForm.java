package org.emporion.web.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import org.emporion.kernel.RuleViolated;

/** A form with files, which the server has taken apart: told from others by its fields and files, not by its boundary. */
record SentForm(Collection<Part> parts) implements Sent {

    static boolean isOne(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null
                && "multipart".equalsIgnoreCase(type.getType())
                && "form-data".equalsIgnoreCase(type.getSubtype());
    }

    /** @throws RuleViolated FORM_BROKEN when it did not arrive completely */
    static SentForm of(HttpServletRequest request) {
        try {
            return new SentForm(request.getParts());
        } catch (IOException | ServletException e) {
            throw new RuleViolated("FORM_BROKEN", "The form did not arrive completely.");
        }
    }

    @Override
    public String digest() throws IOException {
        Fingerprint whole = new Fingerprint();
        for (Part part : parts) {
            whole.with(part.getName()).with(part.getSubmittedFileName());
            try (InputStream content = part.getInputStream()) {
                whole.with(content);
            }
        }
        return whole.text();
    }

    /** Its files leave the disk of the server. */
    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.delete();
        }
    }
}
