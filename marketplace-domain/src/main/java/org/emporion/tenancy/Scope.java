package org.emporion.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of a store's work that an API key may be given. Each includes reading; its {@code :read} form only reads. */
public enum Scope {
    CATALOG,
    STOCK,
    ORDERS,
    CUSTOMERS,
    MONEY;

    /** As written in keys and requests, for example {@code catalog}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String readCode() {
        return code() + ":read";
    }

    static Optional<Scope> of(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(text) || scope.readCode().equals(text))
                .findFirst();
    }
}
