package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.TenantSupervision;

/**
 * Who works in a store, and as what. A store always has an owner, and only owners make or unmake owners. A change acts on
 * the member's next request; the identity provider hears of it through the outbox.
 */
@ApplicationScoped
@Transactional
@InTenant
public class Team {

    static final String USER_NEEDED = "USER_NEEDED";

    private final Memberships memberships;
    private final Outbox outbox;
    private final LastChange changes;
    private final Memberships.Keys keys;

    @Inject
    Team(Memberships memberships, Outbox outbox, LastChange changes, Memberships.Keys keys) {
        this.memberships = memberships;
        this.outbox = outbox;
        this.changes = changes;
        this.keys = keys;
    }

    /**
     * A member of the team; the id is the identity provider's.
     *
     * @param keys the API keys that the member answers for; none unless an owner asks
     * @param version another one after every change of the member
     */
    public record Member(
            String id,
            String name,
            String email,
            Role role,
            Instant since,
            boolean you,
            List<Key> keys,
            String version) {}

    /** An API key of a member, by what of it is shown. */
    public record Key(UUID id, String name, String prefix) {}

    /** The version of a list of members: another one when somebody joins, leaves or is changed. */
    public static String version(List<Member> members) {
        return ContentHash.of(members.stream().map(Member::version).toList());
    }

    /** Everybody, owners first, then by name. */
    public List<Member> list(Seat seat) {
        seat.mustRead(Scope.TEAM);
        List<Memberships.Key> known = seat.isOwner() ? keys.inForce(seat.tenant()) : List.of();
        return memberships.list(seat.tenant()).stream()
                .map(member -> view(member, seat, known))
                .toList();
    }

    /** @throws NotFound when nobody of the team has this id */
    public Member get(Seat seat, String memberId) {
        return list(seat).stream()
                .filter(each -> each.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    /**
     * Gives a member another role.
     *
     * @param base the state of the member that the change was made from
     * @param fate what becomes of the keys of one who stops being an owner; null to be asked
     * @throws Forbidden OWNER_ONLY when it makes or unmakes an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left, CHANGED_MEANWHILE naming the role when that state has gone, or
     *     KEYS_LEFT naming the keys when nothing is said of them
     */
    public Member changeRole(Seat seat, String memberId, Role role, BasedOn base, KeyFate fate) {
        seat.mustWrite(Scope.TEAM);
        new Problems()
                .require(Role.ofMembers().contains(role), "role", "REQUIRED", "Choose a role.")
                .throwIfAny();
        Memberships.Member changed = memberships.changeRole(seat, memberId, role, now -> {
            if (now.role() != role) {
                mustBe(seat, now, base);
            }
        });
        if (!role.owns()) {
            settleKeys(seat, memberId, fate);
        }
        return view(changed, seat, seat.isOwner() ? keys.inForce(seat.tenant()) : List.of());
    }

    /**
     * Takes a member out of the team.
     *
     * @param base the state of the member that was seen
     * @param fate what becomes of the member's keys; null to be asked
     * @throws Forbidden OWNER_ONLY when it is an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left, CHANGED_MEANWHILE when that state has gone, or KEYS_LEFT
     */
    public void remove(Seat seat, String memberId, BasedOn base, KeyFate fate) {
        seat.mustWrite(Scope.TEAM);
        memberships.remove(seat, memberId, now -> mustBe(seat, now, base));
        settleKeys(seat, memberId, fate);
        mirror(outbox, seat.tenant());
    }

    /**
     * Whoever acts leaves the team, which every member may.
     *
     * @param base the state of the own membership that was seen
     * @param fate what becomes of the own keys; null to be asked
     * @throws Forbidden USER_NEEDED when a key acts
     * @throws Conflict LAST_OWNER when no owner would be left, CHANGED_MEANWHILE when that state has gone, or KEYS_LEFT
     */
    public void leave(Seat seat, BasedOn base, KeyFate fate) {
        String self = seat.userId().orElseThrow(() -> new Forbidden(USER_NEEDED, "A key is no member of the team."));
        memberships.leave(seat.tenant(), self, now -> mustBe(seat, now, base));
        settleKeys(seat, self, fate);
        mirror(outbox, seat.tenant());
    }

    /** Has the store's organization at the identity provider brought up to what the table of members says now. */
    static void mirror(Outbox outbox, TenantId store) {
        outbox.append(Queue.ADMIN, TenantSupervision.MIRROR, store, "members-" + Ids.next());
    }

    private void settleKeys(Seat seat, String memberId, KeyFate fate) {
        List<Memberships.Key> left = keys.inForce(seat.tenant()).stream()
                .filter(key -> memberId.equals(key.madeBy()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        if (fate == null) {
            throw keysLeft(left);
        }
        if (fate == KeyFate.END) {
            keys.end(seat.tenant(), memberId);
        } else {
            keys.handOver(seat.tenant(), memberId, heir(seat, memberId));
        }
    }

    private String heir(Seat seat, String memberId) {
        return seat.userId().filter(acting -> !acting.equals(memberId)).orElseGet(() -> memberships
                .owners(List.of(seat.tenant()))
                .get(seat.tenant())
                .userId());
    }

    private static Conflict keysLeft(List<Memberships.Key> left) {
        String names = left.stream().map(Memberships.Key::name).collect(Collectors.joining(", "));
        return new Conflict(
                "KEYS_LEFT",
                "API keys of this member are in use: " + names + ". Say whether they end or are handed over.",
                left.stream()
                        .map(key -> new FieldProblem("keys", "KEYS_LEFT", key.name() + " (" + key.prefix() + ")"))
                        .toList());
    }

    private void mustBe(Seat seat, Memberships.Member now, BasedOn base) {
        if (!base.allows(now.version())) {
            throw LastChange.conflict(
                    "member",
                    changes.of(seat.tenant(), List.of(now.userId())),
                    List.of(LastChange.now("role", now.role())));
        }
    }

    private static Member view(Memberships.Member member, Seat seat, List<Memberships.Key> known) {
        return new Member(
                member.userId(),
                member.name(),
                member.email(),
                member.role(),
                member.since(),
                seat.userId().filter(member.userId()::equals).isPresent(),
                known.stream()
                        .filter(key -> member.userId().equals(key.madeBy()))
                        .map(key -> new Key(key.id(), key.name(), key.prefix()))
                        .toList(),
                member.version());
    }
}
