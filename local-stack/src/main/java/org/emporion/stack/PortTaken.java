package org.emporion.stack;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody else listens where a part of the stack wants to. */
final class PortTaken extends StackFailure {
    private static final long serialVersionUID = 1L;

    PortTaken(Ports ports, List<Port> taken) {
        super(taken.stream().map(port -> line(ports, port)).collect(Collectors.joining("\n"))
                + "\nOr set " + Ports.OFFSET + " to shift all ports of the stack, for example " + Ports.OFFSET
                + "=1000.");
    }

    private static String line(Ports ports, Port port) {
        String holder = PortHolder.of(ports.of(port)).map(PortHolder::toString).orElse("another process");
        return "Port %d is taken by %s; %s wanted it. Stop that one, or set %s to a free port."
                .formatted(ports.of(port), holder, port.owner(), port.setting());
    }
}
