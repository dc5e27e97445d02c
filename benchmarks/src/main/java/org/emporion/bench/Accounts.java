package org.emporion.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.emporion.installation.realm.AdminApi;
import org.emporion.stack.StackAddresses;

/** Accounts at the local Keycloak, and tokens for them; the password is the e-mail address. */
final class Accounts {
    private final AdminApi admin;
    private final Rest keycloak;

    Accounts(StackAddresses stack) {
        this.admin = new AdminApi(stack.keycloakAdmin());
        this.keycloak = Rest.at(stack.keycloak());
    }

    void register(String email) {
        admin.ask(as ->
                AdminApi.made(as.realm("emporion").users().create(AdminApi.account(email, "Bench", "Mark", email))));
    }

    String token(String user, String password) throws IOException {
        String form = "grant_type=password&scope=openid&client_id=emporion-cli&username=" + Rest.escaped(user)
                + "&password=" + Rest.escaped(password);
        return keycloak.send(
                        "POST",
                        "/realms/emporion/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form))
                .path("access_token")
                .asText();
    }
}
