package org.emporion.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every table with data of stores or people is audited, or db/audit.csv says why it needs no audit. */
class AuditedTablesIT {

    private static final List<String> SECRETS = List.of("key_hash", "token_hash", "secret");

    private final TestDatabase database = TestDatabase.start();
    private final Map<String, CSVRecord> decided = read("/db/audit.csv");

    @Test
    void everyTableOfStoresOrPeopleIsDecidedOn() {
        TreeSet<String> walled = new TreeSet<>();
        read("/db/walls.csv").forEach((table, record) -> {
            if (List.of("TENANT", "DOOR").contains(record.get("kind")) || isPublicAndWritten(record)) {
                walled.add(table);
            }
        });
        assertThat(decided.keySet()).as("tables of db/audit.csv").isEqualTo(walled);
    }

    @Test
    void whatIsNotAuditedHasAReason() {
        assertThat(decided.values())
                .allSatisfy(record -> assertThat(record.get("verbs").isBlank())
                        .isNotEqualTo(record.get("why not").isBlank()));
    }

    @Test
    void theLiveTriggersAreThoseThatWereDecided() throws SQLException {
        List<String> promised = new ArrayList<>();
        decided.forEach((table, record) -> {
            for (String verb : record.get("verbs").split(" ")) {
                if (!verb.isBlank()) {
                    promised.add(table + " audit_" + verb);
                }
            }
        });
        assertThat(texts("select tgrelid::regclass || ' ' || tgname from pg_trigger where tgname like 'audit\\_%'"
                        + " and tgname <> 'audit_entry_stands' and tgenabled = 'O'"))
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void noSecretIsEverWrittenToTheLog() throws SQLException {
        assertThat(
                        texts(
                                "select prosrc from pg_proc where proname like 'audit\\_%' and prorettype = 'trigger'::regtype"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).doesNotContain(SECRETS));
    }

    private static boolean isPublicAndWritten(CSVRecord record) {
        return record.get("kind").equals("PUBLIC")
                && record.stream().anyMatch(grants -> grants.matches(".*\\b(insert|update|delete)\\b.*"));
    }

    private static Map<String, CSVRecord> read(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, CSVRecord> records = new TreeMap<>();
        try (Reader csv =
                new InputStreamReader(AuditedTablesIT.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            format.parse(csv).forEach(record -> records.put(record.get("table"), record));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return records;
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.superuser();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
