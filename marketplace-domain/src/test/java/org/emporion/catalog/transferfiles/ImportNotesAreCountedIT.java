package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** Imports of an installation that did not count their kept notes yet. */
class ImportNotesAreCountedIT {

    private static final String BEFORE = "20261128.0300";
    private static final String STORE = "'00000000-0000-7000-8000-0000000000a1'";
    private static final String JOB = "'00000000-0000-7000-8000-0000000000b1'";

    @Test
    void anImportKnowsHowManyNotesItHasAlready() throws SQLException {
        TestDatabase database = TestDatabase.start().before("counted_notes", BEFORE);
        try {
            try (Connection superuser = database.superuser();
                    Statement statement = superuser.createStatement()) {
                statement.execute("insert into tenant (id, slug, name, status, country, contact_email, created_at)"
                        + " values (" + STORE + ", 'mill', 'The Mill', 'ACTIVE', 'DE', 'a@b.example', now())");
                statement.execute("insert into import_job (tenant_id, id, format, file_name, file_path, status,"
                        + " requested_by, requested_at) values (" + STORE + ", " + JOB
                        + ", 'shopify', 'a.csv', '/a.csv', 'RUNNING', 'anna', now())");
                statement.execute("insert into import_problem (tenant_id, job_id, id, line, severity, code, detail)"
                        + " select " + STORE + ", " + JOB + ", gen_random_uuid(), n, 'WARNING', 'NUMBER', 'No number.'"
                        + " from generate_series(1, 3) n");
            }

            database.migrate();

            try (Connection superuser = database.superuser();
                    Statement statement = superuser.createStatement();
                    ResultSet job = statement.executeQuery("select notes_kept from import_job")) {
                assertThat(job.next()).isTrue();
                assertThat(job.getLong(1)).isEqualTo(3);
            }
        } finally {
            database.drop();
        }
    }
}
