package org.emporion.storefront.search;

import java.util.Arrays;
import java.util.Optional;

/** The orders in which results may stand. */
public enum Sort {
    RELEVANCE("relevance"),
    PRICE_UP("price"),
    PRICE_DOWN("-price"),
    NEWEST("newest"),
    RATING("rating");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    /** As written in addresses. */
    public String code() {
        return code;
    }

    static Optional<Sort> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
