package org.emporion.portal.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.emporion.kernel.RuleViolated;

/** The file that a request brings, as its body or in a form; the server keeps one from a form on disk until it is closed. */
record UploadedFile(String name, InputStream content, Part part) implements AutoCloseable {

    /** The form as the document describes it; the field of the file may have any name. */
    @Schema(name = "FileForm")
    record Form(@Schema(type = SchemaType.STRING, format = "binary", required = true) InputStream file) {}

    /**
     * The file of a request. A form is asked of the server, which has read the body by then, so that the body itself is
     * empty.
     *
     * @throws RuleViolated when there is none
     */
    static UploadedFile of(HttpServletRequest request, InputStream body, String type, String name) {
        try {
            return type.startsWith("multipart/form-data") ? inForm(request) : new UploadedFile(name, body, null);
        } catch (IOException | ServletException e) {
            throw new RuleViolated("FORM_BROKEN", "The form did not arrive completely.");
        }
    }

    @Override
    public void close() {
        try {
            if (part != null) {
                part.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UploadedFile inForm(HttpServletRequest request) throws IOException, ServletException {
        for (Part part : request.getParts()) {
            if (part.getSubmittedFileName() != null) {
                return new UploadedFile(part.getSubmittedFileName(), part.getInputStream(), part);
            }
        }
        throw new RuleViolated("FILE_MISSING", "The form holds no file.");
    }
}
