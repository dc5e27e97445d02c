package org.emporion.stack;

import java.util.Map;
import java.util.TreeMap;
import org.emporion.demo.RunningMarketplace;
import org.emporion.installation.database.DatabaseAddress;
import org.emporion.installation.database.DatabaseLogin;
import org.emporion.installation.realm.KeycloakLogin;
import org.emporion.stack.server.PostgresServer;

/** Where a running stack is found, and the keys of its local-only accounts. All URLs come without a trailing slash. */
public record StackAddresses(Ports ports) {
    /** Key of the sandbox payment provider's API. */
    public static final String PAYMENT_KEY = "sk_sandbox_local";
    /** Secret that signs the sandbox payment provider's webhooks. */
    public static final String WEBHOOK_SECRET = "whsec_sandbox_local";
    /** Key of the stand-in for Stripe. */
    public static final String STRIPE_KEY = "sk_test_local";
    /** Secret that signs the events of the stand-in for Stripe. */
    public static final String STRIPE_WEBHOOK_SECRET = "whsec_local";
    /** User and password of Keycloak's own administrator. */
    public static final String KEYCLOAK_ADMIN = "keycloak";

    public String storefront() {
        return http("localhost", Port.MARKETPLACE_WEB);
    }

    public String seller() {
        return http("localhost", Port.SELLER_PORTAL) + "/seller";
    }

    public String admin() {
        return http("localhost", Port.TENANT_ADMIN) + "/admin";
    }

    public String indexer() {
        return http("localhost", Port.SEARCH_INDEXER);
    }

    public String keycloak() {
        return http("localhost", Port.KEYCLOAK);
    }

    public String issuer() {
        return keycloak() + "/realms/emporion";
    }

    public String payment() {
        return http("localhost", Port.PAYMENT);
    }

    public String stripe() {
        return http("localhost", Port.STRIPE);
    }

    public String inbox() {
        return http("localhost", Port.INBOX);
    }

    public String search() {
        return http("127.0.0.1", Port.ELASTICSEARCH);
    }

    public DatabaseAddress database() {
        return new DatabaseAddress("127.0.0.1", ports.of(Port.POSTGRES), "emporion");
    }

    public String jdbc() {
        return database().jdbc();
    }

    public String jdbc(String database) {
        return database().jdbc(database);
    }

    /** The password of a database role is its name. */
    public static String password(String role) {
        return role;
    }

    /** As Keycloak's own administrator. */
    public KeycloakLogin keycloakAdmin() {
        return new KeycloakLogin(keycloak(), KEYCLOAK_ADMIN, KEYCLOAK_ADMIN);
    }

    /** As the superuser, who bootstraps and looks after the demo's past. */
    public static DatabaseLogin superuser() {
        return new DatabaseLogin(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
    }

    /** The whole of it, as the demo reaches it. */
    public RunningMarketplace marketplace() {
        return new RunningMarketplace(
                storefront(), seller(), admin(), issuer(), keycloakAdmin(), database(), superuser());
    }

    /** The same as names and values, as scripts and placeholders use them. */
    public Map<String, String> asMap() {
        Map<String, String> all = new TreeMap<>();
        all.put("storefront", storefront());
        all.put("seller", seller());
        all.put("admin", admin());
        all.put("indexer", indexer());
        all.put("keycloak", keycloak());
        all.put("issuer", issuer());
        all.put("payment", payment());
        all.put("inbox", inbox());
        all.put("search", search());
        all.put("jdbc", jdbc());
        return all;
    }

    private String http(String host, Port port) {
        return "http://" + host + ":" + ports.of(port);
    }
}
