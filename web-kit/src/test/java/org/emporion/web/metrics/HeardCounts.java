package org.emporion.web.metrics;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.Collection;
import org.emporion.ground.metrics.Counted;

/** What is counted, heard by a test. */
public final class HeardCounts {

    private HeardCounts() {}

    @SuppressWarnings("unchecked")
    public static Event<Counted> into(Collection<Counted> heard) {
        return (Event<Counted>) Proxy.newProxyInstance(
                HeardCounts.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.add((Counted) arguments[0]);
                    return null;
                });
    }
}
