package org.emporion.ground.walls;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.TenantId;

/**
 * The verified right to act for one store, by a member or by an API key. Only {@link SellerAccess} hands one out, after asking
 * the database, so that a facade that takes a seat needs no further proof of who asks; what they may do is asked of the seat.
 */
public final class Seat {

    private final StoreRef store;
    private final String who;
    private final String userId;
    private final Set<String> keyScopes;
    private final Support support;

    private Seat(StoreRef store, String who, String userId, Set<String> keyScopes, Support support) {
        this.store = Objects.requireNonNull(store);
        this.who = who;
        this.userId = userId;
        this.keyScopes = Set.copyOf(keyScopes);
        this.support = support;
    }

    /** The grant by which somebody of the platform acts in a store: why, and until when. */
    public record Support(UUID grant, String reason, Instant endsAt) {}

    /** The seat of a member: what the role allows. */
    static Seat ofMember(StoreRef store, Person person) {
        return new Seat(store, person.who(), person.userId(), Set.of(), null);
    }

    /** The seat of somebody of the platform under a support grant, as long as it runs. */
    static Seat ofSupport(StoreRef store, Person admin, Support support) {
        return new Seat(store, admin.who(), admin.userId(), Set.of(), support);
    }

    /** The seat of a key: its own scopes, as far as keys may have them, and the right to see which store it is in. */
    static Seat ofKey(StoreRef store, String name, Collection<String> scopes) {
        Set<String> allowed = new HashSet<>(scopes);
        allowed.retainAll(Scope.codesForKeys());
        allowed.add(Scope.STORE.readCode());
        return new Seat(store, "key: " + name, null, allowed, null);
    }

    /** Exactly these scopes and no role, whatever keys may have. */
    static Seat ofScopes(StoreRef store, String... scopes) {
        return new Seat(store, "scopes", null, Set.of(scopes), null);
    }

    public TenantId tenant() {
        return store.tenant();
    }

    public String storeSlug() {
        return store.slug();
    }

    public String storeName() {
        return store.name();
    }

    public StoreStatus storeStatus() {
        return store.status();
    }

    /** By whose clocks the store lives: its days begin by them, and its people read times in it. */
    public ZoneId zone() {
        return store.zone();
    }

    /** The main currency of the store, in which each of its variants has a price. */
    public String currency() {
        return store.currency();
    }

    /** Who acts, for journals and movements: the member's e-mail or "key: name"; support also says for which store. */
    public String who() {
        return support == null ? who : who + " as platform support for " + storeName();
    }

    /** Who acts, and for whom when it is support, as the audit log keeps it. */
    public Actor actor() {
        return new Actor(who, onBehalfOf().orElse(null), null);
    }

    /** For whom support acts: the store, and the reason of its grant; empty for members and keys, who act for themselves. */
    public Optional<String> onBehalfOf() {
        return support().map(grant -> storeName() + " (platform support: " + grant.reason() + ")");
    }

    /** The grant by which somebody of the platform acts here; empty for members and keys. */
    public Optional<Support> support() {
        return Optional.ofNullable(support);
    }

    /** The identity provider's id of the member who acts; empty for a key. */
    public Optional<String> userId() {
        return Optional.ofNullable(userId);
    }

    /** What the member is in the store; empty for a key. */
    public Optional<Role> role() {
        return Optional.ofNullable(store.role());
    }

    /** Whether this is a person with a role, as a member or as support, rather than a key. */
    public boolean isMember() {
        return store.role() != null;
    }

    public boolean isOwner() {
        return isMember() && store.role().owns();
    }

    /** Whether the role or the key may change this part of the work. */
    public boolean mayWrite(Scope scope) {
        return isMember() ? store.role().mayWrite(scope) : keyScopes.contains(scope.code());
    }

    /** Whether the role or the key may see this part of the work. */
    public boolean mayRead(Scope scope) {
        return isMember() ? store.role().mayRead(scope) : mayWrite(scope) || keyScopes.contains(scope.readCode());
    }

    /** @throws Forbidden when role or key may not change this part of the work */
    public void mustWrite(Scope scope) {
        if (!mayWrite(scope)) {
            throw lacks(scope.code(), "change", scope);
        }
    }

    /** @throws Forbidden when role or key may not read this part of the work */
    public void mustRead(Scope scope) {
        if (!mayRead(scope)) {
            throw lacks(scope.readCode(), "see", scope);
        }
    }

    /** @throws Forbidden USER_NEEDED when a key acts, OWNER_ONLY when a member does who is no owner */
    public void mustOwn() {
        if (!isMember()) {
            throw userNeeded();
        }
        if (!isOwner()) {
            throw new Forbidden("OWNER_ONLY", "Only an owner of the store may do this.");
        }
    }

    private Forbidden lacks(String keyScope, String verb, Scope scope) {
        if (isMember()) {
            return new Forbidden(
                    "ROLE_MISSING",
                    "Your role in this store, %s, may not %s this part of it: %s."
                            .formatted(store.role().name().toLowerCase(Locale.ROOT), verb, scope.code()));
        }
        return scope.isForKeys()
                ? new Forbidden("SCOPE_MISSING", "This key does not have the scope \"" + keyScope + "\".")
                : userNeeded();
    }

    /** No key can be given what this takes. */
    private static Forbidden userNeeded() {
        return new Forbidden("USER_NEEDED", "This call needs a person's token, not an API key.");
    }
}
