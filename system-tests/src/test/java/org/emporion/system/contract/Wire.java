package org.emporion.system.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request written by hand, as no client library would write it. */
final class Wire {

    private Wire() {}

    /** What a server answered: its status, its head in small letters, and all of it. */
    record Reply(int status, String head, String text) {

        boolean isProblem() {
            return head.contains("content-type: application/problem+json");
        }
    }

    /**
     * Sends a request and reads the answer to its end.
     *
     * @param server its base address, of which host and port count
     * @param lines the first line and the headers, without the host unless it is among them
     */
    static Reply send(String server, String... lines) {
        URI address = URI.create(server);
        StringBuilder request = new StringBuilder(String.join("\r\n", lines)).append("\r\n");
        if (!request.toString().contains("\r\nHost:")) {
            request.append("Host: ").append(address.getAuthority()).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            String head = (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
            return new Reply(Integer.parseInt(text.split(" ", 3)[1]), head, text);
        } catch (IOException e) {
            throw new UncheckedIOException(lines[0] + " was not answered", e);
        }
    }
}
