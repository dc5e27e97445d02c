package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.stack.StackFailure;

/**
 * A server that runs as a process of its own. It gets its own session, so that Ctrl-C in the terminal reaches only the
 * stack, which then stops its servers in order.
 */
public final class ServerProcess {
    private static final int SHOWN_LINES = 25;

    private final String name;
    private final Process process;
    private final Path log;
    private final String stopSignal;

    private ServerProcess(String name, Process process, Path log, String stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    static ServerProcess start(
            String name, ServerFolders folders, List<String> command, Map<String, String> environment) {
        return start(name, folders, command, environment, "TERM");
    }

    static ServerProcess start(
            String name,
            ServerFolders folders,
            List<String> command,
            Map<String, String> environment,
            String stopSignal) {
        Path log = folders.log(name);
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                .directory(folders.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(folders.pidFile(name), Long.toString(process.pid()));
            return new ServerProcess(name, process, log, stopSignal);
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** What it is called in messages. */
    public String name() {
        return name;
    }

    /** The process and what it started itself. */
    public Stream<ProcessHandle> handles() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    boolean logSays(Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(log)).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** How much it has said so far, in bytes. */
    long logSize() {
        return log.toFile().length();
    }

    /** The failure to report when it died or never became ready. */
    public StackFailure failure(String what) {
        String tail;
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            tail = String.join("\n", all.subList(Math.max(0, all.size() - SHOWN_LINES), all.size()));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            tail = "";
        }
        return new StackFailure(name + " " + what + ". Its log is " + log + ", the last lines:\n" + tail);
    }

    /** Ends it at once, with all that it started, and without letting it finish anything. */
    public void crash() {
        List<ProcessHandle> all = handles().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** Lets it do nothing, with all that it started, until it may go on: connections stay, answers do not come. */
    public void freeze() {
        handles().forEach(each -> Signals.send("STOP", each.pid()));
    }

    /** Lets it go on where it was. */
    public void thaw() {
        handles().forEach(each -> Signals.send("CONT", each.pid()));
    }

    /** Asks it to stop, and ends it when it does not. */
    public void stop(Duration patience) {
        List<ProcessHandle> children = process.descendants().toList();
        if (process.isAlive()) {
            Signals.send(stopSignal, process.pid());
        }
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child ->
                child.onExit().completeOnTimeout(child, 5, TimeUnit.SECONDS).join());
    }
}
