package org.emporion.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps an installation that people reach by https from starting with log-in cookies made for http. */
@WebListener
public class SessionCookieCheck implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        check(ConfigProvider.getConfig());
    }

    static void check(Config config) {
        boolean overTls = config.getOptionalValue("emporion.public.url", String.class)
                .filter(url -> url.startsWith("https:"))
                .isPresent();
        boolean prefixed = config.getOptionalValue("emporion.cookie.prefix", String.class)
                .filter("__Host-"::equals)
                .isPresent();
        boolean secure = config.getOptionalValue("emporion.cookie.secure", String.class)
                .filter("true"::equals)
                .isPresent();
        if (overTls && !(prefixed && secure)) {
            throw new IllegalStateException("EMPORION_PUBLIC_URL is https: set EMPORION_COOKIE_PREFIX=__Host- and"
                    + " EMPORION_COOKIE_SECURE=true, so that log-in cookies go to this host only.");
        }
    }
}
