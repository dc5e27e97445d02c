package org.emporion.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The port numbers of one stack: the usual ones, shifted by {@code EMPORION_PORT_OFFSET} or set one by one. */
public final class Ports {
    static final String OFFSET = "EMPORION_PORT_OFFSET";

    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);

    private Ports() {}

    /**
     * Reads the settings; a port that is set itself is not shifted.
     *
     * @param own what this stack is shifted by in any case, so that it never meets one of another kind with the same settings
     */
    public static Ports from(Map<String, String> environment, int own) {
        int offset = own + number(environment, OFFSET, 0);
        Ports ports = new Ports();
        for (Port port : Port.values()) {
            ports.numbers.put(port, number(environment, port.setting(), port.usual() + offset));
        }
        return ports;
    }

    /** The same ports, but that of each of these moved aside by a number: for second servers beside the first ones. */
    Ports moved(Collection<Port> some, int by) {
        Ports moved = new Ports();
        numbers.forEach((port, number) -> moved.numbers.put(port, some.contains(port) ? number + by : number));
        return moved;
    }

    /** The number of this port. */
    public int of(Port port) {
        return numbers.get(port);
    }

    void requireFree(Collection<Port> wanted) {
        List<Port> taken = wanted.stream().filter(port -> !isFree(of(port))).toList();
        if (!taken.isEmpty()) {
            throw new PortTaken(this, taken);
        }
    }

    private static boolean isFree(int number) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int number(Map<String, String> environment, String setting, int otherwise) {
        String value = environment.getOrDefault(setting, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new StackFailure(setting + " is \"" + value + "\", which is not a number.");
        }
    }
}
