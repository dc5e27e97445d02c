package org.emporion.ground.walls;

import static org.emporion.ground.walls.Scope.CUSTOMERS;
import static org.emporion.ground.walls.Scope.MONEY;
import static org.emporion.ground.walls.Scope.ORDERS;
import static org.emporion.ground.walls.Scope.STOCK;
import static org.emporion.ground.walls.Scope.STORE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a person is in a store. The one table of what each role may change and what it may only read: seats decide by it, and
 * the portal shows it as it stands here. What nobody but an owner may do (API keys, and who is an owner) is no scope.
 */
public enum Role {
    OWNER(may(Scope.values()), butOnlyRead()),
    MANAGER(may(Scope.values()), butOnlyRead()),
    CATALOG(may(Scope.CATALOG, STOCK), butOnlyRead(STORE)),
    FULFILMENT(may(ORDERS, STOCK), butOnlyRead(Scope.CATALOG, CUSTOMERS, STORE)),
    ACCOUNTING(may(MONEY), butOnlyRead(ORDERS, STORE)),
    READER(may(), butOnlyRead(Scope.CATALOG, STOCK, ORDERS, CUSTOMERS, STORE)),
    /** Somebody of the platform with a support grant; no member has it. */
    SUPPORT(may(Scope.CATALOG, STOCK, ORDERS), butOnlyRead(CUSTOMERS, STORE));

    private final Set<Scope> writes;
    private final Set<Scope> reads;

    Role(Set<Scope> writes, Set<Scope> reads) {
        this.writes = writes;
        this.reads = reads;
    }

    /** The roles that members can be given. */
    public static List<Role> ofMembers() {
        return Arrays.stream(values()).filter(role -> role != SUPPORT).toList();
    }

    /** Whether it may change this part of the store's work. */
    public boolean mayWrite(Scope scope) {
        return writes.contains(scope);
    }

    /** Whether it may see this part of the store's work; who may change it may see it. */
    public boolean mayRead(Scope scope) {
        return reads.contains(scope) || mayWrite(scope);
    }

    /** Whether it answers for the store: makes API keys, and other owners. */
    public boolean owns() {
        return this == OWNER;
    }

    private static Set<Scope> may(Scope... scopes) {
        return Set.copyOf(Arrays.asList(scopes));
    }

    private static Set<Scope> butOnlyRead(Scope... scopes) {
        return may(scopes);
    }
}
