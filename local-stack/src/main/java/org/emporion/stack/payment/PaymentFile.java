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
import java.util.stream.Stream;
import org.emporion.installation.Json;
import org.emporion.stack.StackFailure;

/** The payments on disk: one line per change, the last line of a payment counts. Rewritten short at every start. */
final class PaymentFile implements AutoCloseable {
    private final Map<String, Payment> byKey = new ConcurrentHashMap<>();
    private final Map<String, Payment> byId = new ConcurrentHashMap<>();
    private final BufferedWriter writer;

    PaymentFile(Path file) {
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
            throw new StackFailure("Cannot read the payments in " + file, e);
        }
    }

    void keep(Payment payment) {
        try {
            writer.write(Json.write(payment));
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            throw new StackFailure("Cannot keep a payment", e);
        }
        remember(payment);
    }

    Optional<Payment> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Payment> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Payment> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new StackFailure("Cannot close the payments", e);
        }
    }

    /** A line cut short by a crash was never answered and counts as not written. */
    private void load(String line) {
        try {
            remember(Json.read(line, Payment.class));
        } catch (IllegalArgumentException cutShort) {
            return;
        }
    }

    private void remember(Payment payment) {
        byKey.put(payment.key(), payment);
        byId.put(payment.id(), payment);
    }

    private void shorten(Path file) throws IOException {
        List<String> lines = byId.values().stream().map(Json::write).toList();
        Path draft = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
