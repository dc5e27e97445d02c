package org.emporion.stack.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Servers that outlived their stack, because it was killed and could not stop them. */
public final class Leftovers {
    private final ServerFolders folders;

    public Leftovers(ServerFolders folders) {
        this.folders = folders;
    }

    /** Ends them; returns how many there were. */
    public int end() {
        try (Stream<Path> files = Files.list(folders.data().resolve("run"))) {
            List<ProcessHandle> found =
                    files.map(this::serverOf).flatMap(Optional::stream).toList();
            found.forEach(Leftovers::end);
            return found.size();
        } catch (IOException e) {
            return 0;
        }
    }

    private Optional<ProcessHandle> serverOf(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            Files.deleteIfExists(pidFile);
            return ProcessHandle.of(pid).filter(handle -> belongsHere(pid));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Process ids are used again, so the command line has to name our folders. */
    private boolean belongsHere(long pid) {
        try {
            String command = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            return command.contains(folders.data().toString())
                    || command.contains(folders.distributions().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void end(ProcessHandle server) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        Signals.send("INT", server.pid());
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | java.util.concurrent.ExecutionException slow) {
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
