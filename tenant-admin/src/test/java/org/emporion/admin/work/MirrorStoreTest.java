package org.emporion.admin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.TenantSupervision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The members of a store's organization become those of its team, at an identity provider that may be away. */
class MirrorStoreTest {

    private static final TenantId STORE = new TenantId(new UUID(0, 1));

    private final Set<String> members = new ConcurrentSkipListSet<>();
    private HttpServer provider;

    @AfterEach
    void stop() {
        if (provider != null) {
            provider.stop(0);
        }
    }

    @Test
    void whoLeftIsRemovedAndWhoJoinedIsAdded() throws IOException {
        members.addAll(Set.of("ann", "gone"));

        mirror(start(), List.of(List.of("ann", "bob")));

        assertThat(members).containsExactly("ann", "bob");
    }

    @Test
    void aChangeMeanwhileIsSeenBeforeTheTaskEnds() throws IOException {
        mirror(start(), List.of(List.of("ann", "bob"), List.of("ann")));

        assertThat(members).containsExactly("ann");
    }

    @Test
    void aProviderThatIsAwayIsAReasonToTryAgain() throws IOException {
        int port = start();
        provider.stop(0);

        assertThatThrownBy(() -> mirror(port, List.of(List.of("ann")))).isInstanceOf(UncheckedIOException.class);
    }

    /** The last state is the one that stays. */
    private void mirror(int port, List<List<String>> states) {
        Deque<List<String>> coming = new ArrayDeque<>(states);
        TenantSupervision supervision = new TenantSupervision(null, null, null, null, null, null) {
            @Override
            public Mirror mirror(TenantId id) {
                List<String> now = coming.size() > 1 ? coming.poll() : coming.peek();
                return new Mirror("mill", "Blue Mill", true, true, now);
            }
        };
        KeycloakAdmin keycloak = new KeycloakAdmin("http://127.0.0.1:" + port, "emporion", "client", "secret");
        new MirrorStore(supervision, keycloak).run(new Task(TenantSupervision.MIRROR, Optional.of(STORE), "members"));
    }

    private int start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        provider.createContext("/", this::answer);
        provider.start();
        return provider.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String sent = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/token")) {
            reply(call, 200, "{\"access_token\": \"t\"}");
        } else if (path.endsWith("/organizations")) {
            reply(call, 200, "[{\"id\": \"o\", \"alias\": \"mill\"}]");
        } else if (call.getRequestMethod().equals("POST")) {
            members.add(sent.replace("\"", ""));
            reply(call, 201, "{}");
        } else if (call.getRequestMethod().equals("DELETE")) {
            members.remove(path.substring(path.lastIndexOf('/') + 1));
            reply(call, 204, "");
        } else {
            reply(
                    call,
                    200,
                    members.stream()
                            .map(member -> "{\"id\": \"" + member + "\"}")
                            .collect(Collectors.joining(",", "[", "]")));
        }
    }

    private static void reply(HttpExchange call, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, status == 204 ? -1 : body.length);
        if (status != 204) {
            call.getResponseBody().write(body);
        }
        call.close();
    }
}
