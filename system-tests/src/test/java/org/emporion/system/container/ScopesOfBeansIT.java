package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.ground.walls.CallerAddress;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * The address of the caller lives as long as a request: of two requests at the same time each has its own, and facades, of which
 * there is one for all, tell them apart. The same bean for the whole application knows only who came last.
 */
class ScopesOfBeansIT extends InContainer {

    private static final String HERE = "192.0.2.7";
    private static final String THERE = "198.51.100.9";

    @ArquillianResource
    URL deployment;

    @Inject
    StoreAudit audit;

    @Inject
    CallerAddress caller;

    @Test
    void twoRequestsAtTheSameTimeKeepTheirAddressesApart() throws Exception {
        Seat mill = aStore();
        Seat forge = aStore();

        CompletableFuture<String> here = comes(mill, HERE);
        CompletableFuture<String> there = comes(forge, THERE);
        String everybodyHere = here.get(60, TimeUnit.SECONDS);
        String everybodyThere = there.get(60, TimeUnit.SECONDS);

        assertThat(changedFrom(mill)).containsExactly(HERE);
        assertThat(changedFrom(forge)).containsExactly(THERE);
        assertThat(everybodyHere).as("the bean of the application").isEqualTo(everybodyThere);
    }

    @Test
    void workInTheBackgroundHasNoAddressOfARequest() throws Exception {
        Seat mill = aStore();
        caller.is(HERE);

        pools.meanwhileAs(Pool.SELLER, () -> shipsOnly(mill, "By mule")).get(60, TimeUnit.SECONDS);
        assertThat(changedFrom(mill)).isEmpty();

        shipsOnly(mill, "By cart");
        assertThat(changedFrom(mill)).containsExactly(HERE);
    }

    private CompletableFuture<String> comes(Seat store, String address) {
        URI door = URI.create(deployment + "door?owner=" + store.storeSlug() + "&address=" + address);
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    return answer.body();
                });
    }

    /** From where the ways to ship of a store were changed, as its audit log has it. */
    private Set<String> changedFrom(Seat store) {
        List<AuditEntry> entries =
                audit.list(store, AuditQuery.ALL, new Page.Request(1, 100)).items();
        assertThat(entries).isNotEmpty();
        return entries.stream()
                .filter(entry -> entry.address() != null)
                .map(AuditEntry::address)
                .collect(Collectors.toSet());
    }
}
