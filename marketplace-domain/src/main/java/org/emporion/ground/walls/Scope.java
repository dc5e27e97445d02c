package org.emporion.ground.walls;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a store's work, as roles and API keys are given it. Each includes reading; its {@code :read} form only reads.
 * What a store says of itself and who works there is no key's business.
 */
public enum Scope {
    CATALOG(true),
    STOCK(true),
    ORDERS(true),
    CUSTOMERS(true),
    MONEY(true),
    /** Its profile, pictures and ways to ship. */
    STORE(false),
    /** Members, invitations, and the log of what was done. */
    TEAM(false);

    private final boolean forKeys;

    Scope(boolean forKeys) {
        this.forKeys = forKeys;
    }

    /** As written in keys and requests, for example {@code catalog}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String readCode() {
        return code() + ":read";
    }

    /** Whether keys can be given it at all. */
    boolean isForKeys() {
        return forKeys;
    }

    /** The scopes that a key may be given, each as code and reading code. */
    public static List<String> codesForKeys() {
        return Arrays.stream(values())
                .filter(scope -> scope.forKeys)
                .flatMap(scope -> Stream.of(scope.code(), scope.readCode()))
                .toList();
    }
}
