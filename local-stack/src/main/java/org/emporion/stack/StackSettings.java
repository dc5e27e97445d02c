package org.emporion.stack;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.emporion.stack.server.Distribution;

/**
 * Where one stack lives and listens.
 *
 * @param root the checkout, with the built applications in it
 * @param home what survives between runs: the unpacked servers and the data of every stack
 * @param name which stack: {@code up}, {@code test} or {@code bench} keep their data apart
 */
public record StackSettings(Path root, Path home, String name, Ports ports) {
    private static final int TEST_OFFSET = 10_000;
    private static final int BENCH_OFFSET = 20_000;
    private static final int BESIDE_OFFSET = 50;
    private static final String BESIDE = "-beside";

    /** The stack of {@code ./marketplace up}. */
    public static StackSettings forUse() {
        return named("up", 0);
    }

    /** The stack of {@code ./marketplace test}, beside the one in use. */
    public static StackSettings forTests() {
        return named("test", TEST_OFFSET);
    }

    /**
     * The stack of {@code ./marketplace bench}, beside the others.
     *
     * @param size what is in it, such as {@code 50x200}: marketplaces of different sizes keep their data apart
     */
    public static StackSettings forBenchmarks(String size) {
        return named("bench-" + size, BENCH_OFFSET);
    }

    /** Second servers of these parts, with a folder and ports of their own; all else is that of this stack. */
    StackSettings beside(Collection<Port> own) {
        return new StackSettings(root, home, name + BESIDE, ports.moved(own, BESIDE_OFFSET));
    }

    /** Where clients find this stack. */
    public StackAddresses addresses() {
        return new StackAddresses(ports);
    }

    /** The folder with everything this stack keeps between runs. */
    public Path data() {
        return home.resolve(name);
    }

    /** Where the applications keep pictures and files: also second servers, as any may write what is asked for in the queues. */
    Path media() {
        String first = name.endsWith(BESIDE) ? name.substring(0, name.length() - BESIDE.length()) : name;
        return home.resolve(first).resolve("media");
    }

    /** Where Open Liberty is unpacked; unpacks it when that was not done yet. */
    public Path liberty() {
        return new Distribution(archives(), servers()).unpacked("openliberty");
    }

    Path servers() {
        String shared = System.getenv("EMPORION_SERVERS_DIR");
        return shared == null ? home.resolve("servers") : Path.of(shared);
    }

    Path archives() {
        return root.resolve("local-stack/target/servers");
    }

    Path libraries() {
        return root.resolve("local-stack/target/lib");
    }

    private static StackSettings named(String name, int usualOffset) {
        Path root = Path.of(System.getProperty("emporion.root", ""))
                .toAbsolutePath()
                .normalize();
        Map<String, String> environment = System.getenv();
        return new StackSettings(root, DataHome.of(root, environment), name, Ports.from(environment, usualOffset));
    }
}
