package org.emporion.stack.payment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emporion.installation.Json;
import org.emporion.stack.StackFailure;

/**
 * Payments, or payouts, on disk: one line per change, the last line of each counts. Rewritten short at every start.
 *
 * @param <T> what one line holds
 */
final class BookFile<T> implements AutoCloseable {
    private final Map<String, T> byKey = new ConcurrentHashMap<>();
    private final Map<String, T> byId = new ConcurrentHashMap<>();
    private final Class<T> type;
    private final Function<T, String> key;
    private final Function<T, String> id;
    private final BufferedWriter writer;

    private BookFile(Path file, Class<T> type, Function<T, String> key, Function<T, String> id) {
        this.type = type;
        this.key = key;
        this.id = id;
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.forEach(this::load);
                }
            }
            shorten(file);
            writer = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StackFailure("Cannot read what is kept in " + file, e);
        }
    }

    static BookFile<Payment> ofPayments(Path folder) {
        return new BookFile<>(folder.resolve("payments.jsonl"), Payment.class, Payment::key, Payment::id);
    }

    static BookFile<Payout> ofPayouts(Path folder) {
        return new BookFile<>(folder.resolve("payouts.jsonl"), Payout.class, Payout::key, Payout::id);
    }

    void keep(T one) {
        try {
            writer.write(Json.write(one));
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            throw new StackFailure("Cannot keep a line", e);
        }
        remember(one);
    }

    Optional<T> byKey(String wanted) {
        return Optional.ofNullable(byKey.get(wanted));
    }

    Optional<T> byId(String wanted) {
        return Optional.ofNullable(byId.get(wanted));
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new StackFailure("Cannot close what is kept", e);
        }
    }

    /** A line cut short by a crash was never answered and counts as not written. */
    private void load(String line) {
        try {
            remember(Json.read(line, type));
        } catch (IllegalArgumentException cutShort) {
            return;
        }
    }

    private void remember(T one) {
        byKey.put(key.apply(one), one);
        byId.put(id.apply(one), one);
    }

    private void shorten(Path file) throws IOException {
        List<String> lines = byId.values().stream().map(Json::write).toList();
        Path draft = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
