package org.emporion.demo.loading;

import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoPeople;
import org.emporion.demo.DemoPeople.Account;
import org.emporion.demo.RunningMarketplace;
import org.emporion.installation.realm.AdminApi;

/** Registers the demo's people at Keycloak; those who are there already stay as they are. */
final class AccountOpening {

    private final AdminApi keycloak;

    AccountOpening(RunningMarketplace marketplace) {
        keycloak = new AdminApi(marketplace.keycloak());
    }

    void open(List<Account> accounts) {
        accounts.forEach(this::open);
    }

    private void open(Account account) {
        String known = "/emporion/users?exact=true&username=" + AdminApi.encoded(account.email());
        if (!keycloak.list(known).isEmpty()) {
            return;
        }
        keycloak.post(
                "/emporion/users",
                Map.of(
                        "username", account.email(),
                        "email", account.email(),
                        "firstName", account.firstName(),
                        "lastName", account.lastName(),
                        "enabled", true,
                        "emailVerified", true,
                        "credentials",
                                List.of(Map.of("type", "password", "value", DemoPeople.PASSWORD, "temporary", false))));
    }
}
