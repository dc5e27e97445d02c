package org.emporion.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection to this machine that costs the load driver as little as possible. */
public final class Wire implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final int patienceMillis;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    public Wire(int port) {
        this(port, PATIENCE);
    }

    /** @param patience how long an answer is waited for */
    public Wire(int port, Duration patience) {
        this.port = port;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    /** Status and body of an answer. */
    public record Reply(int status, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The bytes of a request, made once and sent often. */
    public static byte[] request(String method, String path, String json, String... headers) {
        byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n");
        if (json != null) {
            head.append("Content-Type: application/json\r\n");
        }
        if (json != null || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** Sends the request and reads the whole answer. */
    public Reply send(byte[] request) throws IOException {
        connect();
        try {
            out.write(request);
            out.flush();
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The same, failing unless the status is this one. */
    public Reply send(byte[] request, int status) throws IOException {
        Reply reply = send(request);
        if (reply.status() != status) {
            throw new IOException("answered " + reply.status() + ": " + reply.text());
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            Socket fresh = new Socket();
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(patienceMillis);
            try {
                fresh.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), patienceMillis);
            } catch (IOException refused) {
                fresh.close();
                throw refused;
            }
            in = new BufferedInputStream(fresh.getInputStream(), 16 * 1024);
            out = fresh.getOutputStream();
            socket = fresh;
        }
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = status == 204 || status == 304 ? 0 : -1;
        boolean chunked = false;
        boolean closing = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            } else if (lower.startsWith("connection:") && lower.contains("close")) {
                closing = true;
            }
        }
        byte[] body = chunked ? chunks() : length < 0 ? in.readAllBytes() : exactly(length);
        if (closing || !chunked && length < 0) {
            close();
        }
        return new Reply(status, body);
    }

    private byte[] chunks() throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        String text = line();
        int end = text.indexOf(';');
        return Integer.parseInt((end < 0 ? text : text.substring(0, end)).strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("answer was cut");
        }
        return body;
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("connection was closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }
}
