package org.emporion.installation.database;

import org.emporion.installation.InstallationFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date, as the role that owns it. */
public final class Migrations {
    private final DatabaseAddress address;
    private final String ownersPassword;

    public Migrations(DatabaseAddress address, String ownersPassword) {
        this.address = address;
        this.ownersPassword = ownersPassword;
    }

    /** Returns how many were applied. */
    public int run() {
        try {
            return Flyway.configure()
                    .dataSource(address.jdbc(), Roles.OWNER, ownersPassword)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new InstallationFailure("The migrations failed: " + e.getMessage(), e);
        }
    }
}
