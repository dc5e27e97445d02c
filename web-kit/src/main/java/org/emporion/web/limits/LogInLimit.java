package org.emporion.web.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.metrics.Counted;

/** How often an address may begin a log-in: the container leads into it before it asks any filter, the rate guard too. */
@ApplicationScoped
public class LogInLimit {

    /** Request attribute of a request that was counted here, so that the rate guard does not count it again. */
    static final String COUNTED = LogInLimit.class.getName();

    private final RateLimits limits;
    private final ClientAddress addresses;
    private final Event<Counted> counted;

    @Inject
    public LogInLimit(RateLimits limits, ClientAddress addresses, Event<Counted> counted) {
        this.limits = limits;
        this.addresses = addresses;
        this.counted = counted;
    }

    /** Counts the request; one that comes too often has its answer then. */
    public boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(COUNTED, true);
        Optional<Duration> wait = limits.atDoor(Door.LOG_IN, ClientAddress.household(addresses.of(request)));
        if (wait.isPresent()) {
            counted.fire(Counted.once("emporion_log_ins_refused").with("reason", "too_many"));
            TooMany.toPerson(response, wait.get(), request.getContextPath());
        }
        return wait.isPresent();
    }
}
