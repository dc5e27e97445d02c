package org.emporion.installation.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emporion.installation.InstallationFailure;
import org.emporion.installation.database.DatabaseAddress;
import org.emporion.installation.database.DatabaseLogin;
import org.emporion.installation.database.Roles;
import org.emporion.installation.realm.KeycloakLogin;

/**
 * What the environment says about an installation. {@code EMPORION_INSTALL_STEPS} names the steps (all, unless it is set);
 * each {@link Step} lists what it needs beside that. Port and name of the database are 5432 and {@code emporion}.
 */
final class Settings {
    private static final String ALL = "roles, migrations, realm";

    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws InstallationFailure which names everything that is missing or cannot be read */
    void check() {
        String missing = steps().stream()
                .flatMap(step -> step.needed().stream())
                .distinct()
                .filter(variable -> optional(variable).isEmpty())
                .map(Variable::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InstallationFailure("Not set: " + missing);
        }
        port();
        steps().stream()
                .flatMap(step -> step.needed().stream())
                .filter(Variable::isAddress)
                .forEach(this::address);
    }

    /** In the order in which they have to be taken, however they are listed. */
    Set<Step> steps() {
        return Arrays.stream(optional(Variable.STEPS).orElse(ALL).strip().split("\\s*,\\s*"))
                .map(Settings::step)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    DatabaseAddress database() {
        return new DatabaseAddress(
                value(Variable.DB_HOST), port(), optional(Variable.DB_NAME).orElse("emporion"));
    }

    DatabaseLogin superuser() {
        return new DatabaseLogin(value(Variable.SUPERUSER), value(Variable.SUPERUSER_PASSWORD));
    }

    String ownersPassword() {
        return value(Variable.OWNER_PASSWORD);
    }

    Map<String, String> rolePasswords() {
        return Map.of(
                Roles.OWNER, ownersPassword(),
                Roles.STOREFRONT, value(Variable.STOREFRONT_PASSWORD),
                Roles.SELLER, value(Variable.SELLER_PASSWORD),
                Roles.OPERATOR, value(Variable.OPERATOR_PASSWORD),
                Roles.INDEXER, value(Variable.INDEXER_PASSWORD));
    }

    KeycloakLogin keycloak() {
        return new KeycloakLogin(
                address(Variable.KEYCLOAK_URL), value(Variable.KEYCLOAK_USER), value(Variable.KEYCLOAK_PASSWORD));
    }

    /** What stands for the placeholders of the realm file. */
    Map<String, String> realm() {
        return Map.of(
                "storefront", address(Variable.STOREFRONT_URL),
                "seller", address(Variable.SELLER_URL),
                "admin", address(Variable.ADMIN_URL),
                "storefrontSecret", value(Variable.STOREFRONT_SECRET),
                "sellerSecret", value(Variable.SELLER_SECRET),
                "adminSecret", value(Variable.ADMIN_SECRET),
                "adminServiceSecret", value(Variable.ADMIN_SERVICE_SECRET));
    }

    private static Step step(String name) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InstallationFailure(Variable.STEPS + " names \"" + name + "\"; the steps are " + ALL));
    }

    private int port() {
        String port = optional(Variable.DB_PORT).orElse("5432");
        if (!port.matches("[0-9]{1,5}")) {
            throw new InstallationFailure(Variable.DB_PORT + " is \"" + port + "\", which is no port.");
        }
        return Integer.parseInt(port);
    }

    private String address(Variable variable) {
        String address = value(variable).strip().replaceAll("/+$", "");
        if (!address.matches("https?://[^/\\s\"]+[^\\s\"]*")) {
            throw new InstallationFailure(variable + " is \"" + address + "\", which is no http address.");
        }
        return address;
    }

    private String value(Variable variable) {
        return optional(variable).orElseThrow(() -> new InstallationFailure("Not set: " + variable));
    }

    private Optional<String> optional(Variable variable) {
        return Optional.ofNullable(environment.get(variable.toString())).filter(value -> !value.isBlank());
    }
}
