package org.emporion.selling.fraud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** Somebody whose purchases are held, known by one thing of them. It is put on the list and taken off, and never changed. */
@Entity
@Table(name = "blocked_buyer")
class BlockedBuyer {

    private static final int LONGEST = 300;
    private static final int LONGEST_REASON = 2000;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @Column(name = "value")
    private String comparable;

    @Column(name = "value_hash")
    private String mark;

    private String reason;

    @Column(name = "blocked_by")
    private String blockedBy;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    protected BlockedBuyer() {}

    /** @throws RuleViolated naming every bad field */
    BlockedBuyer(PlatformBlocks.Block wanted, String who, Instant now) {
        Problems problems = new Problems()
                .require(wanted.kind() != null, "kind", "KIND", "Choose EMAIL, DOMAIN, CARD or ADDRESS.")
                .text(wanted.value(), "value", 1, LONGEST)
                .text(wanted.reason(), "reason", 1, LONGEST_REASON);
        problems.throwIfAny();
        kind = wanted.kind();
        comparable = kind.comparable(wanted.value());
        problems.require(kind.isPossible(comparable), "value", "VALUE", example(kind))
                .throwIfAny();
        id = Ids.next();
        mark = kind.mark(wanted.value());
        reason = wanted.reason().strip();
        blockedBy = who;
        blockedAt = now;
    }

    UUID id() {
        return id;
    }

    String mark() {
        return mark;
    }

    PlatformBlocks.Blocked view() {
        return new PlatformBlocks.Blocked(id, kind, comparable, reason, blockedBy, blockedAt);
    }

    private static String example(BlockKind kind) {
        return switch (kind) {
            case EMAIL -> "Write an e-mail address, for example ann@example.com.";
            case DOMAIN -> "Write what stands behind the at sign, for example example.com.";
            case CARD ->
                "Write the card's fingerprint, as the page of a held purchase shows it, never the number of the card.";
            case ADDRESS -> "Write street and number, postal code and country, for example 1 Mill Lane, 10115, DE.";
        };
    }
}
