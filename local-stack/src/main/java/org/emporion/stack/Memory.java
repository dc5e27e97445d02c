package org.emporion.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes really cost: their proportional share of memory (PSS), as the kernel counts it. */
public final class Memory {
    private Memory() {}

    /** MiB of these processes together; those that ended count nothing. */
    public static long mebibytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> kibibytes(process.pid())).sum() / 1024;
    }

    private static long kibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
