package org.emporion.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackAddresses;

/** Accounts at the local Keycloak, and tokens for them; the password is the e-mail address. */
final class Accounts {
    private final Rest keycloak;

    Accounts(StackAddresses stack) {
        this.keycloak = Rest.at(stack.keycloak());
    }

    void register(String email) throws IOException {
        String admin = grant("master", "admin-cli", StackAddresses.KEYCLOAK_ADMIN, StackAddresses.KEYCLOAK_ADMIN);
        keycloak.as(admin)
                .post(
                        "/admin/realms/emporion/users",
                        Map.of(
                                "username",
                                email,
                                "email",
                                email,
                                "firstName",
                                "Bench",
                                "lastName",
                                "Mark",
                                "enabled",
                                true,
                                "emailVerified",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", email, "temporary", false))));
    }

    String token(String user, String password) throws IOException {
        return grant("emporion", "emporion-cli", user, password);
    }

    private String grant(String realm, String client, String user, String password) throws IOException {
        String form = "grant_type=password&scope=openid&client_id=" + client + "&username=" + Rest.escaped(user)
                + "&password=" + Rest.escaped(password);
        return keycloak.send(
                        "POST",
                        "/realms/" + realm + "/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form))
                .path("access_token")
                .asText();
    }
}
