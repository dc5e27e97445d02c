package org.emporion.tenancy;

import java.util.Objects;
import java.util.Set;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.TenantId;

/**
 * The verified right to act for one store, by a member or by an API key. Only {@link SellerAccess} hands one out, after asking
 * the database, so that a facade that takes a seat needs no further proof.
 */
public final class Seat {

    private final TenantId tenant;
    private final String storeSlug;
    private final String storeName;
    private final StoreStatus storeStatus;
    private final String who;
    private final Role role;
    private final Set<String> scopes;

    Seat(TenantId tenant, String slug, String name, StoreStatus status, String who, Role role, Set<String> scopes) {
        this.tenant = Objects.requireNonNull(tenant);
        this.storeSlug = slug;
        this.storeName = name;
        this.storeStatus = status;
        this.who = who;
        this.role = role;
        this.scopes = Set.copyOf(scopes);
    }

    public TenantId tenant() {
        return tenant;
    }

    public String storeSlug() {
        return storeSlug;
    }

    public String storeName() {
        return storeName;
    }

    public StoreStatus storeStatus() {
        return storeStatus;
    }

    /** Who acts, for journals and movements: the member's e-mail or "key: name". */
    public String who() {
        return who;
    }

    /** Whether this is a member (who may do all but what only owners may) rather than a key. */
    public boolean isMember() {
        return role != null;
    }

    public boolean isOwner() {
        return role == Role.OWNER;
    }

    /** @throws Forbidden when a key acts that may not change this part of the work */
    public void mustWrite(Scope scope) {
        if (!isMember() && !scopes.contains(scope.code())) {
            throw lacks(scope.code());
        }
    }

    /** @throws Forbidden when a key acts that may not read this part of the work */
    public void mustRead(Scope scope) {
        if (!isMember() && !scopes.contains(scope.code()) && !scopes.contains(scope.readCode())) {
            throw lacks(scope.readCode());
        }
    }

    /** @throws Forbidden unless an owner or manager of the store acts; what a store says of itself is no key's business */
    public void mustManage() {
        if (role != Role.OWNER && role != Role.MANAGER) {
            throw new Forbidden("MANAGER_ONLY", "Only an owner or manager of the store may do this.");
        }
    }

    /** @throws Forbidden unless an owner of the store acts */
    public void mustOwn() {
        if (!isOwner()) {
            throw new Forbidden("OWNER_ONLY", "Only an owner of the store may do this.");
        }
    }

    private static Forbidden lacks(String scope) {
        return new Forbidden("SCOPE_MISSING", "This key does not have the scope \"" + scope + "\".");
    }
}
