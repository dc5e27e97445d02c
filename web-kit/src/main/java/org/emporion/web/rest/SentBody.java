package org.emporion.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import org.emporion.kernel.RuleViolated;

/**
 * The body of a request, read once to tell it from others and given back to be read again: from memory while it is small, from
 * a file without a name beyond that.
 */
final class SentBody implements Sent {

    private static final int IN_MEMORY = 1024 * 1024;
    private static final long MOST_BYTES = 200L * IN_MEMORY;

    private final String digest;
    private final InputStream content;

    private SentBody(String digest, InputStream content) {
        this.digest = digest;
        this.content = content;
    }

    /** @throws RuleViolated TOO_LARGE beyond what any call takes */
    static SentBody of(ContainerRequestContext request) throws IOException {
        Fingerprint whole = new Fingerprint();
        InputStream body = new DigestInputStream(request.getEntityStream(), whole.digest());
        byte[] head = body.readNBytes(IN_MEMORY);
        InputStream content = new ByteArrayInputStream(head);
        if (head.length == IN_MEMORY) {
            content = spooled(head, body);
        }
        if (head.length > 0) {
            request.setEntityStream(content);
        }
        return new SentBody(whole.text(), content);
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** The file is gone with the last who has it open, also when this server dies. */
    private static InputStream spooled(byte[] head, InputStream rest) throws IOException {
        Path file = Files.createTempFile("request-body", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            copy(rest, out);
            return Files.newInputStream(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void copy(InputStream rest, OutputStream out) throws IOException {
        long bytes = IN_MEMORY;
        byte[] buffer = new byte[64 * 1024];
        for (int n = rest.read(buffer); n >= 0; n = rest.read(buffer)) {
            bytes += n;
            if (bytes > MOST_BYTES) {
                throw new RuleViolated("TOO_LARGE", "A request has at most 200 MB.");
            }
            out.write(buffer, 0, n);
        }
    }
}
