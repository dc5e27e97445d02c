package org.emporion.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.Closeable;
import java.io.IOException;

/** What a request brings, completely received and still to be read by its call; closing it leaves no file behind. */
interface Sent extends Closeable {

    /** The same for the same content, however it was packed. */
    String digest() throws IOException;

    static Sent of(ContainerRequestContext request, HttpServletRequest servletRequest) throws IOException {
        return SentForm.isOne(request) ? SentForm.of(servletRequest) : SentBody.of(request);
    }
}
