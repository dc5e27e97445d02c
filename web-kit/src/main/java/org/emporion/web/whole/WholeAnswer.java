package org.emporion.web.whole;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** An answer whose text is kept until it is whole; a status or an address that is sent instead takes the text back. */
final class WholeAnswer extends HttpServletResponseWrapper {

    private CharArrayWriter text;
    private PrintWriter writer;

    WholeAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            text = new CharArrayWriter();
            writer = new PrintWriter(text);
        }
        return writer;
    }

    /** Files, which are written as bytes, leave as they come. */
    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (writer != null) {
            throw new IllegalStateException("this answer is being written as text");
        }
        return super.getOutputStream();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        takeBack();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        takeBack();
        super.resetBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        takeBack();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        takeBack();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        takeBack();
        super.sendRedirect(location);
    }

    /** Sends what was written; nothing when it was taken back. */
    void send() throws IOException {
        if (writer != null) {
            writer.flush();
            text.writeTo(getResponse().getWriter());
        }
    }

    private void takeBack() {
        text = null;
        writer = null;
    }
}
