package org.emporion.admin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.TenantSupervision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The members of a store's organization become those of its team, at an identity provider that may be away. */
class MirrorStoreTest {

    private static final TenantId STORE = new TenantId(new UUID(0, 1));

    private KeycloakDouble provider;

    @BeforeEach
    void start() throws IOException {
        provider = new KeycloakDouble();
        provider.users.addAll(Set.of("ann", "bob", "gone"));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void whoLeftIsRemovedAndWhoJoinedIsAdded() {
        provider.members.addAll(Set.of("ann", "gone"));

        mirror(List.of(List.of("ann", "bob")));

        assertThat(provider.members).containsExactly("ann", "bob");
    }

    @Test
    void aChangeMeanwhileIsSeenBeforeTheTaskEnds() {
        mirror(List.of(List.of("ann", "bob"), List.of("ann")));

        assertThat(provider.members).containsExactly("ann");
    }

    @Test
    void aProviderThatIsAwayIsAReasonToTryAgain() {
        provider.close();

        assertThatThrownBy(() -> mirror(List.of(List.of("ann")))).isInstanceOf(UncheckedIOException.class);
    }

    /** The last state is the one that stays. */
    private void mirror(List<List<String>> states) {
        Deque<List<String>> coming = new ArrayDeque<>(states);
        TenantSupervision supervision = new TenantSupervision(null, null, null, null, null, null, null) {
            @Override
            public Mirror mirror(TenantId id) {
                List<String> now = coming.size() > 1 ? coming.poll() : coming.peek();
                return new Mirror("mill", "Blue Mill", true, true, now);
            }
        };
        new MirrorStore(supervision, provider.admin())
                .run(new Task(TenantSupervision.MIRROR, Optional.of(STORE), "members"));
    }
}
