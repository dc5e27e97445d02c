package org.emporion.web.limits;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** A configuration that holds what a test says and nothing else. */
public final class Settings {

    private Settings() {}

    public static Config of(Map<String, String> all) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, given) -> Optional.ofNullable(all.get(given[0]))
                        .map(text -> given[1] == Long.class ? Long.valueOf(text) : (Object) text));
    }
}
