package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.emporion.web.auth.AccessTokens;

/** The buyer whose token came with this request. */
@RequestScoped
class CurrentBuyer {

    private AccessTokens.Bearer bearer;

    void is(AccessTokens.Bearer verified) {
        bearer = verified;
    }

    /** The identity provider's id of the buyer; empty where no token is asked for. */
    Optional<String> userId() {
        return Optional.ofNullable(bearer).map(known -> known.person().userId());
    }

    AccessTokens.Bearer require() {
        return bearer;
    }
}
