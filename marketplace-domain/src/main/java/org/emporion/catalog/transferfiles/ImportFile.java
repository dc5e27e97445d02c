package org.emporion.catalog.transferfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.kernel.RuleViolated;

/**
 * An uploaded text file, whose encoding nobody told us: UTF-8 when all of it is, otherwise what Windows writes in Western
 * Europe.
 */
final class ImportFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path path;
    private final Charset charset;

    private ImportFile(Path path, Charset charset) {
        this.path = path;
        this.charset = charset;
    }

    /** @throws RuleViolated when it is empty or no text */
    static ImportFile of(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new RuleViolated("FILE_GONE", "The uploaded file is no longer there; please upload it again.");
        }
        if (Files.size(path) == 0) {
            throw new RuleViolated("FILE_EMPTY", "The file is empty.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new ImportFile(path, charset(in));
        }
    }

    Charset charset() {
        return charset;
    }

    /** The text from its beginning, without a byte order mark. */
    Reader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), 65_536);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(65_536);
        ByteBuffer bytes = ByteBuffer.allocate(65_536);
        boolean utf8 = true;
        boolean first = true;
        for (int n = fill(in, bytes); n > 0 || bytes.position() > 0; n = fill(in, bytes)) {
            boolean last = n <= 0;
            bytes.flip();
            if (first && isUtf16(bytes)) {
                return StandardCharsets.UTF_16;
            }
            first = false;
            mustBeText(bytes);
            if (!utf8) {
                bytes.clear();
            } else {
                CoderResult result = decoder.decode(bytes, decoded.clear(), last);
                utf8 = !result.isError();
                bytes.compact();
            }
            if (last) {
                break;
            }
        }
        return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int fill(InputStream in, ByteBuffer bytes) throws IOException {
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n > 0) {
            bytes.position(bytes.position() + n);
        }
        return n;
    }

    private static boolean isUtf16(ByteBuffer bytes) {
        return bytes.limit() >= 2
                && (bytes.get(0) == (byte) 0xFF && bytes.get(1) == (byte) 0xFE
                        || bytes.get(0) == (byte) 0xFE && bytes.get(1) == (byte) 0xFF);
    }

    private static void mustBeText(ByteBuffer bytes) {
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                throw new RuleViolated("FILE_BINARY", "This is no CSV file: it holds bytes that no text has.");
            }
        }
    }
}
