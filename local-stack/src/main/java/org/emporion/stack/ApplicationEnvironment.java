package org.emporion.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.emporion.stack.realm.LocalRealm;

/** The environment variables that point an application at the servers of one stack: all the configuration it has. */
final class ApplicationEnvironment {
    private final StackAddresses addresses;
    private final Path media;
    private final String host;
    private final String payouts;

    /**
     * @param environment may say with {@code EMPORION_HTTP_HOST} where the applications listen, usually this machine only, and with
     *     {@code EMPORION_PAYOUT_PROVIDER} who pays stores out, usually the sandbox
     */
    ApplicationEnvironment(StackAddresses addresses, Path media, Map<String, String> environment) {
        this.addresses = addresses;
        this.media = media;
        this.host = environment.getOrDefault("EMPORION_HTTP_HOST", "127.0.0.1");
        this.payouts = environment.getOrDefault("EMPORION_PAYOUT_PROVIDER", "sandbox");
    }

    Map<String, String> of(Application application) {
        Map<String, String> all = new TreeMap<>();
        database(all, application.role());
        all.put("EMPORION_HTTP_HOST", host);
        all.put("EMPORION_HTTP_PORT", port(application.port()));
        all.put("EMPORION_PUBLIC_URL", "http://localhost:" + port(application.port()) + application.context());
        all.put("EMPORION_STOREFRONT_URL", addresses.storefront());
        all.put("EMPORION_SELLER_URL", addresses.seller());
        all.put("EMPORION_ADMIN_URL", addresses.admin());
        identity(all, application);
        all.put("EMPORION_SEARCH_URL", addresses.search());
        all.put("EMPORION_SEARCH_INDEX", "listings");
        all.put("EMPORION_SEARCH_PURGE_SECONDS", "20");
        all.put("EMPORION_SEARCH_PATIENCE_SECONDS", "15");
        all.put("EMPORION_PAYMENT_METHODS", "sandbox");
        all.put("EMPORION_PAYOUT_PROVIDER", payouts);
        all.put("EMPORION_PAYMENT_URL", addresses.payment());
        all.put("EMPORION_PAYMENT_KEY", StackAddresses.PAYMENT_KEY);
        all.put("EMPORION_PAYMENT_WEBHOOK_SECRET", StackAddresses.WEBHOOK_SECRET);
        all.put("EMPORION_STRIPE_URL", addresses.stripe());
        all.put("EMPORION_STRIPE_PAGE_URL", addresses.stripe());
        all.put("EMPORION_STRIPE_CONNECT_URL", addresses.stripe());
        all.put("EMPORION_STRIPE_KEY", StackAddresses.STRIPE_KEY);
        all.put("EMPORION_STRIPE_WEBHOOK_SECRET", StackAddresses.STRIPE_WEBHOOK_SECRET);
        all.put("EMPORION_SMTP_HOST", "127.0.0.1");
        all.put("EMPORION_SMTP_PORT", port(Port.SMTP));
        all.put("EMPORION_MAIL_FROM", "Emporion <no-reply@emporion.example>");
        all.put("EMPORION_MEDIA_DIR", media.toString());
        all.put("EMPORION_RATE_FACTOR", "10000");
        all.put("EMPORION_TAX_RATE", "19");
        all.put("EMPORION_CURRENCY", "EUR");
        return all;
    }

    private void database(Map<String, String> all, String role) {
        all.put("EMPORION_DB_HOST", "127.0.0.1");
        all.put("EMPORION_DB_PORT", port(Port.POSTGRES));
        all.put("EMPORION_DB_NAME", "emporion");
        all.put("EMPORION_DB_USER", role);
        all.put("EMPORION_DB_PASSWORD", StackAddresses.password(role));
    }

    private void identity(Map<String, String> all, Application application) {
        all.put("EMPORION_OIDC_ISSUER", addresses.issuer());
        all.put("EMPORION_OIDC_CLIENT_ID", application.module());
        all.put("EMPORION_OIDC_CLIENT_SECRET", LocalRealm.CLIENT_SECRET);
        all.put("EMPORION_KEYCLOAK_URL", addresses.keycloak());
        all.put("EMPORION_KEYCLOAK_ADMIN_CLIENT_ID", "emporion-admin-service");
        all.put("EMPORION_KEYCLOAK_ADMIN_CLIENT_SECRET", LocalRealm.CLIENT_SECRET);
    }

    private String port(Port port) {
        return Integer.toString(addresses.ports().of(port));
    }
}
