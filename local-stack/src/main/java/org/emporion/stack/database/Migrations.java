package org.emporion.stack.database;

import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date, as the role that owns it. */
public final class Migrations {
    private final StackAddresses addresses;

    public Migrations(StackAddresses addresses) {
        this.addresses = addresses;
    }

    /** Returns how many were applied. */
    public int run() {
        try {
            return Flyway.configure()
                    .dataSource(addresses.jdbc(), Roles.OWNER, Roles.password(Roles.OWNER))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StackFailure("The migrations failed: " + e.getMessage(), e);
        }
    }
}
