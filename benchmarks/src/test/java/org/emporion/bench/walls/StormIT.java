package org.emporion.bench.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.bench.walls.Storm.Login;
import org.emporion.installation.database.Bootstrap;
import org.emporion.installation.database.Migrations;
import org.emporion.installation.database.Roles;
import org.emporion.stack.Ports;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.server.PostgresServer;
import org.junit.jupiter.api.Test;

/** The storm in its short form; {@code ./marketplace bench walls} runs the long one. */
class StormIT {
    private static final long OPERATIONS = 4_000;
    private static final Login SUPERUSER = new Login(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);

    @Test
    void noRowCrossesAWallWhateverHappensToThreadsAndConnections() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            StackAddresses stack = new StackAddresses(
                    Ports.from(Map.of("EMPORION_PORT_POSTGRES", Integer.toString(server.getPort())), 0));
            Map<String, String> passwords =
                    Roles.all().stream().collect(Collectors.toMap(role -> role, StackAddresses::password));
            new Bootstrap(stack.database(), StackAddresses.superuser(), passwords).run();
            new Migrations(stack.database(), StackAddresses.password(Roles.OWNER)).run();
            Login seller = new Login(Roles.SELLER, StackAddresses.password(Roles.SELLER));

            Tally tally = new Storm(stack.jdbc(), seller, SUPERUSER).run(OPERATIONS);

            assertThat(tally.foreign()).as("foreign rows: %s", tally).isZero();
            assertThat(tally.withoutTenant())
                    .as("rows without tenant: %s", tally)
                    .isZero();
            assertThat(tally.operations()).isEqualTo(OPERATIONS);
            assertThat(tally.kills()).isPositive();
            assertThat(tally.refusals()).isPositive();
            assertThat(tally.writes()).isGreaterThan(OPERATIONS / 8);
            assertThat(tally.failures()).isBetween(OPERATIONS / 20, OPERATIONS / 3);
        }
    }
}
