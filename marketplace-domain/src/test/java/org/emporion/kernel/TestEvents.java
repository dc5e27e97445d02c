package org.emporion.kernel;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.Collection;

/** What is told to whoever observes it, heard by a test: also what its transaction takes back. */
public final class TestEvents {

    private TestEvents() {}

    @SuppressWarnings("unchecked")
    public static <T> Event<T> into(Collection<T> heard) {
        return (Event<T>) Proxy.newProxyInstance(
                TestEvents.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.add((T) arguments[0]);
                    return null;
                });
    }
}
