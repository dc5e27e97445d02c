package org.emporion.bench;

import java.util.Map;
import java.util.stream.Stream;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Memory;
import org.emporion.stack.server.ServerProcess;

/** The memory of every process of the stack, after what was run on it. */
final class Footprint {
    static final String SCENARIO = "memory";

    private final LocalStack stack;

    Footprint(LocalStack stack) {
        this.stack = stack;
    }

    void addTo(Report report) {
        long all = 0;
        long applications = 0;
        for (Map.Entry<String, ServerProcess> server : stack.servers().entrySet()) {
            long size = Memory.mebibytes(server.getValue().handles());
            all += size;
            applications += server.getKey().contains("-") ? size : 0;
            report.add(Line.value(SCENARIO, server.getKey(), size, "MiB PSS", null));
        }
        long ours = Memory.mebibytes(Stream.of(ProcessHandle.current()));
        report.add(Line.value(SCENARIO, "mail, payment provider and load driver", ours, "MiB PSS", null));
        report.add(Line.value(SCENARIO, "the four applications", applications, "MiB PSS", Aim.atMost(2048)));
        report.add(Line.value(SCENARIO, "all servers", all, "MiB PSS", Aim.atMost(4608)));
    }
}
