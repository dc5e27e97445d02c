package org.emporion.web.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.emporion.kernel.TenantId;
import org.emporion.store.integration.StoreRates;

/** How often a caller that an API let in may ask. What the platform sets for a store acts within half a minute. */
@ApplicationScoped
public class CallerLimits {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final RateLimits limits;
    private LoadingCache<TenantId, Optional<Integer>> ofStores;

    @Inject
    CallerLimits(RateLimits limits, StoreRates rates) {
        this.limits = limits;
        ofStores = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(FRESH)
                .build(rates::perMinute);
    }

    /** The refusal for a key that has used up its minute. */
    public Optional<Response> ofKey(TenantId store, String key) {
        return limits.ofKey(store + " " + key, ofStores.get(store)).map(CallerLimits::refusal);
    }

    public Optional<Response> ofPerson(String userId) {
        return limits.ofPerson(userId).map(CallerLimits::refusal);
    }

    private static Response refusal(Duration wait) {
        return Response.fromResponse(TooMany.problem().answer())
                .header("Retry-After", TooMany.retryAfter(wait))
                .build();
    }
}
