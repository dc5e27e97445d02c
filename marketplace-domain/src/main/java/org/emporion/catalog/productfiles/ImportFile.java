package org.emporion.catalog.productfiles;

import java.io.BufferedInputStream;
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
import java.util.List;
import org.emporion.kernel.RuleViolated;

/** An uploaded text file: in the encoding that we were told, in UTF-8 when all of it is, otherwise in the likeliest of the old ones. */
final class ImportFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final Charset charset;
    private final List<ImportNote> notes;

    private ImportFile(Path path, Charset charset, List<ImportNote> notes) {
        this.path = path;
        this.charset = charset;
        this.notes = notes;
    }

    /**
     * Finds out what it is.
     *
     * @param encoding the one it is said to have; null when nobody said
     * @throws RuleViolated when it is empty or no text
     */
    static ImportFile of(Path path, FileEncoding encoding) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new RuleViolated("FILE_GONE", "The uploaded file is no longer there; please upload it again.");
        }
        if (Files.size(path) == 0) {
            throw new RuleViolated("FILE_EMPTY", "The file is empty.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            Charset found = charset(in);
            if (encoding != null && found != StandardCharsets.UTF_16) {
                return new ImportFile(path, encoding.charset(), List.of());
            }
            return found == null ? guessed(path) : new ImportFile(path, found, List.of());
        }
    }

    Charset charset() {
        return charset;
    }

    List<ImportNote> notes() {
        return notes;
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

    private static ImportFile guessed(Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            EncodingGuess guess = EncodingGuess.of(in);
            FileEncoding encoding = guess.encoding();
            String told =
                    ("The file is not UTF-8. It was read as %s, for example \"%s\". Where letters are wrong, import it again"
                                    + " and choose its encoding, or save it as \"CSV UTF-8\" first.")
                            .formatted(encoding.title(), guess.example(encoding.charset()));
            return new ImportFile(
                    path, encoding.charset(), List.of(ImportNote.warning(1, null, null, "ENCODING", told)));
        }
    }

    /** Null when it is neither UTF-8 nor UTF-16. */
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
            if (first) {
                mustBeNoWorkbook(bytes);
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
        return utf8 ? StandardCharsets.UTF_8 : null;
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

    /** Workbooks of Excel and OpenOffice are archives, older ones begin with a mark of their own. */
    private static void mustBeNoWorkbook(ByteBuffer bytes) {
        boolean archive = bytes.limit() > 3 && bytes.get(0) == 'P' && bytes.get(1) == 'K' && bytes.get(2) < ' ';
        boolean old = bytes.limit() > 3 && bytes.get(0) == (byte) 0xD0 && bytes.get(1) == (byte) 0xCF;
        if (archive || old) {
            throw new RuleViolated(
                    "FILE_WORKBOOK",
                    "This is a workbook (XLSX, XLS or ODS), which cannot be imported yet. Open it in the spreadsheet, choose"
                            + " \"Save as\" and the format \"CSV UTF-8\", and import that file.");
        }
        String start = new String(bytes.array(), 0, Math.min(bytes.limit(), 200), StandardCharsets.ISO_8859_1).strip();
        if (start.startsWith("<")) {
            throw new RuleViolated(
                    "FILE_XML",
                    "This is an XML file, such as a feed for Google Merchant, which cannot be imported yet. Export your products"
                            + " as a Shopify CSV file, or as a table that you save as \"CSV UTF-8\".");
        }
    }

    private static void mustBeText(ByteBuffer bytes) {
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                throw new RuleViolated("FILE_BINARY", "This is no CSV file: it holds bytes that no text has.");
            }
        }
    }
}
