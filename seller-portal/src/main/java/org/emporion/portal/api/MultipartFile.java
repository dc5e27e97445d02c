package org.emporion.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;
import org.emporion.kernel.RuleViolated;

/** The file in a form that was sent in, read as it arrives and never held in memory. */
record MultipartFile(String name, InputStream content) {

    /** @throws RuleViolated when the form holds no file */
    static <T> T in(String contentType, InputStream body, Function<MultipartFile, T> use) {
        try {
            FileItemInputIterator parts = new Forms().getItemIterator(new Form(contentType, body));
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if (!part.isFormField()) {
                    return use.apply(new MultipartFile(part.getName(), part.getInputStream()));
                }
            }
        } catch (IOException e) {
            throw new RuleViolated("FORM_BROKEN", "The form did not arrive completely.");
        }
        throw new RuleViolated("FILE_MISSING", "The form holds no file.");
    }

    /** The form as the parser wants to see it. */
    private record Form(String contentType, InputStream body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    /** The parser for a form whatever brought it. */
    private static final class Forms extends AbstractFileUpload<RequestContext, DiskFileItem, DiskFileItemFactory> {

        @Override
        public FileItemInputIterator getItemIterator(RequestContext form) throws IOException {
            return super.getItemIterator(form);
        }

        @Override
        public java.util.Map<String, java.util.List<DiskFileItem>> parseParameterMap(RequestContext form) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.List<DiskFileItem> parseRequest(RequestContext form) {
            throw new UnsupportedOperationException();
        }
    }
}
