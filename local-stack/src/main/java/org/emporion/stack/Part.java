package org.emporion.stack;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the stack that can be started without the others: {@code --only=postgres,mail}. */
public enum Part {
    POSTGRES(Port.POSTGRES),
    ELASTICSEARCH(Port.ELASTICSEARCH, Port.ELASTICSEARCH_TRANSPORT),
    KEYCLOAK(Port.KEYCLOAK),
    MAIL(Port.SMTP, Port.INBOX),
    PAYMENT(Port.PAYMENT),
    /** Only where it is asked for. */
    STRIPE(Port.STRIPE),
    MARKETPLACE_WEB(Port.MARKETPLACE_WEB),
    SELLER_PORTAL(Port.SELLER_PORTAL),
    TENANT_ADMIN(Port.TENANT_ADMIN),
    SEARCH_INDEXER(Port.SEARCH_INDEXER);

    private final Set<Port> ports;

    Part(Port... ports) {
        this.ports = Set.of(ports);
    }

    Set<Port> ports() {
        return ports;
    }

    /** The name of its server process, if it is one. */
    String server() {
        return switch (this) {
            case POSTGRES -> "PostgreSQL";
            case ELASTICSEARCH -> "Elasticsearch";
            case KEYCLOAK -> "Keycloak";
            default -> label();
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a stack has that is not told otherwise. */
    static Set<Part> all() {
        return EnumSet.complementOf(EnumSet.of(STRIPE));
    }

    /** Reads a list such as {@code postgres,mail}. */
    static Set<Part> named(String list) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : list.split(",")) {
            parts.add(Arrays.stream(values())
                    .filter(part -> part.label().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("There is no part \"" + name + "\". Parts: " + labels())));
        }
        return parts;
    }

    private static String labels() {
        return Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", "));
    }
}
