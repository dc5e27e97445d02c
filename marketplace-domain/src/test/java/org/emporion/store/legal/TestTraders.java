package org.emporion.store.legal;

import jakarta.persistence.EntityManager;

/** Who stands behind stores of tests. */
public final class TestTraders {

    public static final Trader MILL = new Trader(
            "Blue Mill GmbH",
            "Mill Lane 1",
            "",
            "10115",
            "Berlin",
            "",
            "DE",
            "hello@mill.example",
            "+49 30 1234567",
            "HRB 12345, Berlin",
            "DE123456789");

    private TestTraders() {}

    public static Traders of(EntityManager em) {
        return new Traders(em);
    }
}
