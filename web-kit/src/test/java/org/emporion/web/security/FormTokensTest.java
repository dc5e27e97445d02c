package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokensTest {

    private final FormTokens tokens = new FormTokens("secret of the installation");

    @Test
    void aFormIsGoodForTheVisitorItWasWrittenFor() {
        String visitor = tokens.newVisitor();
        assertThat(tokens.isValid(visitor, tokens.tokenOf(visitor))).isTrue();
        assertThat(tokens.isValid(tokens.newVisitor(), tokens.tokenOf(visitor))).isFalse();
    }

    @Test
    void aFormWithoutCookieOrTokenIsRefused() {
        String visitor = tokens.newVisitor();
        assertThat(tokens.isValid(null, tokens.tokenOf(visitor))).isFalse();
        assertThat(tokens.isValid(visitor, null)).isFalse();
        assertThat(tokens.isValid(visitor, "")).isFalse();
        assertThat(tokens.isValid(visitor, ".")).isFalse();
    }

    @Test
    void everyFormCarriesAnotherToken() {
        String visitor = tokens.newVisitor();
        assertThat(tokens.tokenOf(visitor)).isNotEqualTo(tokens.tokenOf(visitor));
    }

    @Test
    void anotherReplicaWithTheSameSecretAcceptsTheFormAndOneWithAnotherDoesNot() {
        String visitor = tokens.newVisitor();
        assertThat(new FormTokens("secret of the installation").isValid(visitor, tokens.tokenOf(visitor)))
                .isTrue();
        assertThat(new FormTokens("another").isValid(visitor, tokens.tokenOf(visitor)))
                .isFalse();
    }
}
