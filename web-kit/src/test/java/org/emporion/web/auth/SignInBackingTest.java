package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInBackingTest {

    private final SignInBacking signIn = new SignInBacking(
            null,
            null,
            new OidcSettings() {
                @Override
                public String getIssuer() {
                    return "https://id.example/realms/emporion";
                }
            },
            null);

    @Test
    void authenticatorAppsAreRemovedAtTheIdentityProvider() {
        assertThat(signIn.getFactorsUrl())
                .isEqualTo("https://id.example/realms/emporion/account/account-security/signing-in");
    }
}
