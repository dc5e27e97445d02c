package org.emporion.system.client;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.RecentCopy;
import org.emporion.stack.StackAddresses;

/** Somebody with an account at Keycloak. */
public record Person(String email, String password, String firstName, String lastName) {

    private static final Duration TOKENS_ARE_KEPT = Duration.ofSeconds(30);

    private static final RecentCopy<String> KEYCLOAKS_TOKEN = new RecentCopy<>(
            () -> grant("master", "admin-cli", StackAddresses.KEYCLOAK_ADMIN, StackAddresses.KEYCLOAK_ADMIN),
            TOKENS_ARE_KEPT,
            Clock.systemUTC());

    private static final RecentCopy<String> PLATFORM_ADMINS_TOKEN =
            new RecentCopy<>(() -> platformAdmin().token(), TOKENS_ARE_KEPT, Clock.systemUTC());

    /** The platform admin of the local realm, for tokens; at the pages a test is an admin of its own. */
    public static Person platformAdmin() {
        return new Person("admin", "admin", "Platform", "Admin");
    }

    /** Somebody who has no account yet. */
    public static Person somebody() {
        return new Person("user-" + Names.unique() + "@example.org", "secret-" + Names.unique(), "Robin", "Example");
    }

    /** Makes the account, as registration would. */
    static Person register() {
        Person person = somebody();
        Map<String, Object> account = Map.of(
                "username",
                person.email,
                "email",
                person.email,
                "firstName",
                person.firstName,
                "lastName",
                person.lastName,
                "enabled",
                true,
                "emailVerified",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", person.password, "temporary", false)));
        keycloak().post("/admin/realms/emporion/users", account).mustBe(201);
        return person;
    }

    /** Makes an account that may supervise the platform, without a second factor yet. */
    static Person registerAdmin() {
        Person person = register();
        Api keycloak = keycloak();
        String user = first(keycloak, "/users?exact=true&username=" + Api.escaped(person.email));
        String client = first(keycloak, "/clients?clientId=tenant-admin");
        Object role = keycloak.get("/admin/realms/emporion/clients/" + client + "/roles/platform-admin")
                .mustBe(200)
                .json();
        keycloak.post("/admin/realms/emporion/users/" + user + "/role-mappings/clients/" + client, List.of(role))
                .mustBe(204);
        return person;
    }

    private static String first(Api keycloak, String path) {
        return keycloak.get("/admin/realms/emporion" + path)
                .mustBe(200)
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    /** Keycloak itself, as its own administrator. */
    public static synchronized Api keycloak() {
        return Api.at(Stack.addresses().keycloak()).as(KEYCLOAKS_TOKEN.get());
    }

    /** A token of the platform admin that was given within the last half minute. */
    public static synchronized String platformAdminsToken() {
        return PLATFORM_ADMINS_TOKEN.get();
    }

    /** A fresh access token by password, through the local realm's client for scripts. */
    public String token() {
        return grant("emporion", "emporion-cli", email, password);
    }

    /** The identity provider's id of this person. */
    public String subject() {
        String claims = new String(Base64.getUrlDecoder().decode(token().split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    }

    /** The provider's answer to this password, whether it is right or not. */
    public Answer asksForAToken() {
        return ask("emporion", "emporion-cli", email, password);
    }

    /** Asks again while Keycloak answers 400: its guard lets nobody in until the person's last log-in has ended, after its answer. */
    private static String grant(String realm, String client, String user, String password) {
        return await("a token of " + user)
                .atMost(Duration.ofSeconds(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .pollInSameThread()
                .until(() -> ask(realm, client, user, password), answer -> answer.status() != 400)
                .mustBe(200)
                .json()
                .path("access_token")
                .asText();
    }

    private static Answer ask(String realm, String client, String user, String password) {
        String form = "grant_type=password&scope=openid&client_id=" + client + "&username=" + Api.escaped(user)
                + "&password=" + Api.escaped(password);
        return Api.at(Stack.addresses().keycloak())
                .send(
                        "POST",
                        "/realms/" + realm + "/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form));
    }
}
