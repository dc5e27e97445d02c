package org.emporion.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Only one stack at a time works in a data folder; the file says which process it is. */
final class StackLock implements AutoCloseable {
    /** What it keeps in the data folder. */
    static final Set<String> FILES = Set.of("stack.lock", "stack.pid");

    private static final long PATIENCE_S = 60;

    private final FileChannel channel;
    private final Path pidFile;

    private StackLock(FileChannel channel, Path pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    static StackLock take(Path data) {
        Path pidFile = data.resolve("stack.pid");
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                String owner = Files.exists(pidFile)
                        ? " (process " + Files.readString(pidFile).strip() + ")"
                        : "";
                throw new StackFailure(
                        "The marketplace is already running here" + owner + ". Stop it with ./marketplace down");
            }
            Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
            return new StackLock(channel, pidFile);
        } catch (IOException e) {
            throw new StackFailure("Cannot use the data folder " + data + ": " + e.getMessage(), e);
        }
    }

    /** Stops the stack that runs there; false when there is none. */
    static boolean stopOwner(Path data) {
        Optional<ProcessHandle> owner = owner(data);
        owner.ifPresent(StackLock::stop);
        return owner.isPresent();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pidFile);
            channel.close();
        } catch (IOException e) {
            throw new StackFailure("Cannot release " + pidFile, e);
        }
    }

    private static Optional<ProcessHandle> owner(Path data) {
        Path pidFile = data.resolve("stack.pid");
        if (!Files.exists(pidFile) || isFree(data)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static boolean isFree(Path data) {
        try (FileChannel channel = FileChannel.open(data.resolve("stack.lock"), StandardOpenOption.WRITE)) {
            return isLocked(channel);
        } catch (IOException e) {
            return true;
        }
    }

    private static void stop(ProcessHandle owner) {
        owner.destroy();
        try {
            owner.onExit().get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StackFailure("Process " + owner.pid() + " does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
