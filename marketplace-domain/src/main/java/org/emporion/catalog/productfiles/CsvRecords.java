package org.emporion.catalog.productfiles;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) record by record in bounded memory. A record that is too long is read over and told, not kept, so
 * that one bad row does not end the import; that is why this is not one of the usual parsers.
 */
final class CsvRecords {

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final int longest;
    private final char[] buffer = new char[32 * 1024];
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int filled;
    private long line = 1;
    private int kept;
    private long characters;

    CsvRecords(Reader in, char delimiter, int longest) {
        this.in = in;
        this.delimiter = delimiter;
        this.longest = longest;
    }

    /** The next record that is not an empty line; nothing at the end of the file. */
    Optional<CsvRecord> next() throws IOException {
        while (peek() != END) {
            CsvRecord record = read();
            if (record.fault() != null
                    || record.cells().size() > 1
                    || !record.cells().get(0).isBlank()) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    /** How many characters have been read, at least those of the records so far. */
    long characters() {
        return characters;
    }

    private CsvRecord read() throws IOException {
        long start = line;
        List<String> cells = new ArrayList<>();
        kept = 0;
        boolean closed = true;
        int end;
        do {
            cell.setLength(0);
            if (peek() == '"') {
                closed = quoted();
            }
            end = plain();
            cells.add(cell.toString());
        } while (end == delimiter);
        CsvRecord.Fault fault =
                !closed ? CsvRecord.Fault.QUOTE_NOT_CLOSED : kept > longest ? CsvRecord.Fault.TOO_LONG : null;
        return new CsvRecord(start, cells, fault, kept > longest);
    }

    /** Up to and with the closing quote; false when the file ends before it. */
    private boolean quoted() throws IOException {
        take();
        for (int c = take(); c != END; c = take()) {
            if (c != '"') {
                keep(c);
            } else if (peek() == '"') {
                keep(take());
            } else {
                return true;
            }
        }
        return false;
    }

    /** Up to the end of the cell; what ended it is taken and told. */
    private int plain() throws IOException {
        while (true) {
            int c = take();
            if (c == delimiter || c == '\n' || c == END) {
                return c;
            }
            if (c == '\r') {
                if (peek() == '\n') {
                    take();
                }
                return '\n';
            }
            keep(c);
        }
    }

    private void keep(int c) {
        if (++kept <= longest) {
            cell.append((char) c);
        }
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
            characters += filled;
        }
        return buffer[at];
    }

    private int take() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
            if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
            }
        }
        return c;
    }
}
