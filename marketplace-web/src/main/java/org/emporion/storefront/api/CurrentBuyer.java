package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import org.emporion.web.auth.AccessTokens;

/** The buyer whose token came with this request. */
@RequestScoped
public class CurrentBuyer {

    private AccessTokens.Bearer bearer;

    void is(AccessTokens.Bearer verified) {
        bearer = verified;
    }

    AccessTokens.Bearer require() {
        return bearer;
    }
}
