package org.emporion.stack.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emporion.installation.Json;
import org.emporion.stack.StackFailure;

/** The newest mails, kept as one file each, so that they are still there after a restart. */
final class Inbox {
    static final int KEPT = 1_000;

    private final Path folder;
    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private long lastId;

    Inbox(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::load);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot read the mails in " + folder, e);
        }
    }

    synchronized Mail add(String from, List<String> to, String subject, Instant at, MailText text) {
        Mail mail = new Mail("%08d".formatted(++lastId), from, to, subject, at, text.html(), text.plain());
        newestFirst.addFirst(mail);
        try {
            Files.writeString(file(mail), Json.write(mail));
            while (newestFirst.size() > KEPT) {
                Files.deleteIfExists(file(newestFirst.removeLast()));
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot keep a mail in " + folder, e);
        }
        return mail;
    }

    /** The newest first. */
    synchronized List<Mail> all() {
        return List.copyOf(newestFirst);
    }

    synchronized List<Mail> to(String address) {
        return newestFirst.stream().filter(mail -> mail.isTo(address)).toList();
    }

    synchronized Optional<Mail> byId(String id) {
        return newestFirst.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private void load(Path file) {
        try {
            Mail mail = Json.read(Files.readString(file), Mail.class);
            newestFirst.addFirst(mail);
            lastId = Math.max(lastId, Long.parseLong(mail.id()));
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + file, e);
        }
    }

    private Path file(Mail mail) {
        return folder.resolve(mail.id() + ".json");
    }
}
