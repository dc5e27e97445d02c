package org.emporion.demo.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.demo.DemoPeople;
import org.emporion.demo.DemoPeople.Account;
import org.emporion.demo.RunningMarketplace;
import org.emporion.installation.realm.AdminApi;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Registers the demo's people at Keycloak; those who are there already stay as they are. */
final class AccountOpening {

    private static final String REALM = "emporion";

    private final AdminApi keycloak;

    AccountOpening(RunningMarketplace marketplace) {
        keycloak = new AdminApi(marketplace.keycloak());
    }

    void open(List<Account> accounts) {
        keycloak.ask(as -> {
            UsersResource users = as.realm(REALM).users();
            accounts.stream()
                    .filter(account -> id(users, account).isEmpty())
                    .forEach(account -> AdminApi.made(users.create(user(account))));
            return accounts;
        });
    }

    /** Keycloak's ids of these people, by e-mail address; those who have no account are left out. */
    Map<String, String> ids(List<Account> accounts) {
        return keycloak.ask(as -> {
            UsersResource users = as.realm(REALM).users();
            Map<String, String> ids = new LinkedHashMap<>();
            accounts.forEach(account -> id(users, account).ifPresent(id -> ids.put(account.email(), id)));
            return ids;
        });
    }

    private static Optional<String> id(UsersResource users, Account account) {
        return users.searchByUsername(account.email(), true).stream()
                .map(UserRepresentation::getId)
                .findFirst();
    }

    private static UserRepresentation user(Account account) {
        return AdminApi.account(account.email(), account.firstName(), account.lastName(), DemoPeople.PASSWORD);
    }
}
