package org.emporion.web.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.kernel.RuleViolated;

/** How often an address may try codes of promotions at a page whose address takes other things as well. */
@ApplicationScoped
public class CodeLimit {

    private final RateLimits limits;
    private final ClientAddress addresses;

    @Inject
    public CodeLimit(RateLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    /** @throws RuleViolated when codes come too often, saying when to come back */
    public void count(HttpServletRequest request) {
        limits.atDoor(Door.CODE, ClientAddress.household(addresses.of(request))).ifPresent(wait -> {
            throw RuleViolated.field(
                    "code",
                    "TOO_MANY",
                    "Too many codes were tried. Please wait " + TooMany.retryAfter(wait) + " seconds and try again.");
        });
    }
}
