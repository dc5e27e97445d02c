package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.junit.jupiter.api.Test;

/**
 * Row security under JTA: a facade opens the store of its seat and no other, on a pool of one connection, so that the next
 * caller certainly gets the connection of the last one. A setting of the session instead of the transaction would stay on it.
 */
class StoreOfACallIT extends InContainer {

    private static final String NAMES_A_STORE = "select set_config('app.tenant_id', ?, %s) as n";

    @Inject
    Forgetful forgetful;

    @Test
    void aFacadeOpensTheStoreOfItsSeatAndNoOther() {
        Seat mill = aStore();
        Seat forge = aStore();

        shipsOnly(mill, "By mule");

        assertThat(waysToShip(mill)).containsExactly("By mule");
        assertThat(waysToShip(forge)).isNotEmpty().doesNotContain("By mule");
    }

    @Test
    void theNextCallOnTheSameConnectionFindsNoStoreOpen() {
        Seat mill = aStore();
        assertThat(waysToShip(mill)).isNotEmpty();

        assertThat(optionsInSight()).isZero();
    }

    @Test
    void aCallThatFailsLeavesNoStoreOpen() {
        Seat mill = aStore();

        assertThatThrownBy(() -> transactions.run(() -> tenants.within(mill.tenant(), InContainer::fail)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(optionsInSight()).isZero();
    }

    @Test
    void aStoreThatIsNamedForTheSessionStaysOpenForWhoeverComesNext() {
        Seat mill = aStore();
        name(mill.tenant().toString(), "true");
        assertThat(optionsInSight()).as("named for the transaction").isZero();

        name(mill.tenant().toString(), "false");
        try {
            assertThat(optionsInSight()).as("named for the session").isPositive();
        } finally {
            name("", "false");
        }
    }

    @Test
    void aFacadeThatWasNotToldWhoseStoreRefuses() {
        assertThatThrownBy(() -> forgetful.everything()).hasMessageContaining("no tenant named");
        assertThatThrownBy(() -> forgetful.nearlyEverything()).hasMessageContaining("no tenant named");
    }

    @Test
    void inOneStoreNothingCanBeWrittenIntoAnother() {
        Seat mill = aStore();
        Seat forge = aStore();
        UUID id = Ids.next();
        Supplier<Integer> smuggles = () -> sql.update(
                "insert into shipping_option (tenant_id, id, name, price_minor, currency, days_min, days_max)"
                        + " values (?, ?, 'Smuggled', 0, 'EUR', 1, 2)",
                forge.tenant(),
                id);

        assertThatThrownBy(() -> transactions.run(() -> tenants.within(mill.tenant(), smuggles)))
                .hasStackTraceContaining("row-level security");
        assertThat(transactions.run(() -> tenants.within(forge.tenant(), smuggles)))
                .isEqualTo(1);
    }

    private void name(String store, String forTheTransaction) {
        transactions.run(() -> sql.one(row -> "named", NAMES_A_STORE.formatted(forTheTransaction), store));
    }
}
