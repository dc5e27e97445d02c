package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.web.auth.AccessTokens;
import org.emporion.web.log.RequestFacts;

/** The buyer whose token came with this request. */
@RequestScoped
class CurrentBuyer {

    private final RequestFacts facts;
    private AccessTokens.Bearer bearer;

    @Inject
    CurrentBuyer(RequestFacts facts) {
        this.facts = facts;
    }

    void is(AccessTokens.Bearer verified) {
        bearer = verified;
        facts.by(verified.person().userId());
    }

    /** The identity provider's id of the buyer; empty where no token is asked for. */
    Optional<String> userId() {
        return Optional.ofNullable(bearer).map(known -> known.person().userId());
    }

    AccessTokens.Bearer require() {
        return bearer;
    }
}
