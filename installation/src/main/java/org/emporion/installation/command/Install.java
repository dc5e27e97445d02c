package org.emporion.installation.command;

import java.io.PrintStream;
import java.util.Map;
import org.emporion.installation.InstallationFailure;
import org.emporion.installation.database.Bootstrap;
import org.emporion.installation.database.Migrations;
import org.emporion.installation.realm.RealmFile;
import org.emporion.installation.realm.RealmReconciliation;

/**
 * Makes an installation, or brings it up to date, against servers that run already. Environment variables say where those
 * are and hold the secrets; {@link Settings} names them. Running it again changes only what is not as it should be.
 */
public final class Install {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_CONFIGURED = 2;

    private final Settings settings;
    private final PrintStream out;
    private final PrintStream errors;

    Install(Map<String, String> environment, PrintStream out, PrintStream errors) {
        this.settings = new Settings(environment);
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        System.exit(new Install(System.getenv(), System.out, System.err).run());
    }

    /** Returns 0 when all is done, 1 when a step failed, 2 when the settings do not say what to do; then nothing was begun. */
    int run() {
        try {
            settings.check();
        } catch (InstallationFailure e) {
            errors.println(e.getMessage());
            return NOT_CONFIGURED;
        }
        try {
            settings.steps().forEach(this::take);
            out.println("Done.");
            return DONE;
        } catch (InstallationFailure e) {
            errors.println(e.getMessage());
            return FAILED;
        }
    }

    private void take(Step step) {
        switch (step) {
            case ROLES -> bootstrap();
            case MIGRATIONS -> migrate();
            case REALM -> reconcile();
        }
    }

    private void bootstrap() {
        new Bootstrap(settings.database(), settings.superuser(), settings.rolePasswords()).run();
        out.println("Roles and the database are there: " + settings.database().jdbc());
    }

    private void migrate() {
        int applied = new Migrations(settings.database(), settings.ownersPassword()).run();
        out.println(applied == 0 ? "The schema was up to date." : "Migrations applied: " + applied);
    }

    private void reconcile() {
        RealmFile realm = new RealmFile(RealmFile.template(), settings.realm());
        boolean isNew = new RealmReconciliation(settings.keycloak(), realm).run();
        out.println((isNew ? "Realm created at " : "Realm brought up to date at ")
                + settings.keycloak().url());
    }
}
