package org.emporion.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The process that listens on a port, as far as this user may know of it. */
record PortHolder(String name, long pid) {
    private static final Path PROC = Path.of("/proc");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String LISTENING = "0A";
    private static final int STATE = 3;
    private static final int INODE = 9;

    static Optional<PortHolder> of(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)).stream())
                .flatMap(line -> socket(line, port).stream())
                .flatMap(socket -> owner(socket).stream())
                .findFirst();
    }

    /** As messages say it. */
    @Override
    public String toString() {
        return name + " (process " + pid + ")";
    }

    private static Optional<String> socket(String line, int port) {
        String[] fields = SPACES.split(line.strip());
        String local = String.format(Locale.ROOT, ":%04X", port);
        return fields.length > INODE && fields[1].endsWith(local) && fields[STATE].equals(LISTENING)
                ? Optional.of("socket:[" + fields[INODE] + "]")
                : Optional.empty();
    }

    private static Optional<PortHolder> owner(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> hasOpen(PROC.resolve(pid + "/fd"), socket))
                .findFirst()
                .map(pid -> new PortHolder(
                        lines(PROC.resolve(pid + "/comm")).stream().findFirst().orElse("another process"), pid));
    }

    private static boolean hasOpen(Path files, String socket) {
        try (Stream<Path> all = Files.list(files)) {
            return all.anyMatch(file -> leadsTo(file, socket));
        } catch (IOException | UncheckedIOException notOurs) {
            return false;
        }
    }

    private static boolean leadsTo(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
