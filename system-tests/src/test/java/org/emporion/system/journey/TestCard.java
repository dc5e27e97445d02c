package org.emporion.system.journey;

/** A card of the sandbox provider. */
enum TestCard {
    GOOD("tok_approve"),
    ASKS_AT_THE_BANK("tok_challenge"),
    DECLINED("tok_decline");

    private final String token;

    TestCard(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
