package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadServersTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final List<Part> started = new ArrayList<>();

    @Test
    void aServerThatHasDiedIsToldWithItsLastWordsAndStartedAgain() {
        new DeadServers(started::add, progress).attend(Map.of(Part.KEYCLOAK, "Keycloak stopped by itself"));

        assertThat(started).containsExactly(Part.KEYCLOAK);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Keycloak stopped by itself", "starting again");
    }

    @Test
    void oneThatKeepsDyingIsLeftAndToldOnce() {
        DeadServers servers = new DeadServers(started::add, progress);
        for (int second = 0; second < 10; second++) {
            servers.attend(Map.of(Part.SELLER_PORTAL, "seller-portal stopped by itself"));
        }

        assertThat(started).hasSize(DeadServers.MOST_STARTS);
        assertThat(said.toString(StandardCharsets.UTF_8)).containsOnlyOnce("stopped again and stays so");
    }

    @Test
    void oneThatCannotStartTakesNobodyWithIt() {
        DeadServers servers = new DeadServers(
                part -> {
                    throw new StackFailure("no room on the disk");
                },
                progress);

        servers.attend(Map.of(Part.ELASTICSEARCH, "Elasticsearch stopped by itself"));

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no room on the disk");
    }
}
