package org.emporion.web.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The limits of this installation, each settable as {@code emporion.rate.<name>}, and who has how much left. All usual ones
 * are multiplied by {@code emporion.rate.factor}; what the platform set for a store holds as it is.
 */
@ApplicationScoped
public class RateLimits {

    private static final String SETTING = "emporion.rate.";

    private Budgets budgets;
    private Limit address;
    private Limit person;
    private Limit key;
    private final Map<Door, Limit> doors = new EnumMap<>(Door.class);

    @Inject
    public RateLimits(Config config, Clock clock) {
        budgets = new Budgets(clock, Budgets.ROOM);
        address = limit(config, "address", "1200/60");
        person = limit(config, "person", "600/60");
        key = limit(config, "key", "600/60");
        for (Door door : Door.values()) {
            doors.put(door, limit(config, door.setting(), door.usual()));
        }
    }

    private static Limit limit(Config config, String name, String usual) {
        return config.getOptionalValue(SETTING + name, String.class)
                .map(Limit::parse)
                .orElseGet(() -> Limit.parse(usual)
                        .times(config.getOptionalValue(SETTING + "factor", Long.class)
                                .orElse(1L)));
    }

    /** A request from an address; empty when it may pass, otherwise how long to wait. */
    Optional<Duration> ofAddress(String from) {
        return budgets.take("address", from, address);
    }

    Optional<Duration> atDoor(Door door, String from) {
        return budgets.take(door.name(), from, doors.get(door));
    }

    public Optional<Duration> ofPerson(String userId) {
        return budgets.take("person", userId, person);
    }

    /**
     * A request with an API key.
     *
     * @param asker tells this key from all others
     * @param perMinute what the platform allows the keys of this store; empty for the usual
     */
    public Optional<Duration> ofKey(String asker, Optional<Integer> perMinute) {
        return budgets.take("key", asker, perMinute.map(Limit::perMinute).orElse(key));
    }
}
