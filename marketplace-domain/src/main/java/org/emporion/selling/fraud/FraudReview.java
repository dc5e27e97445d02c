package org.emporion.selling.fraud;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** The decision about a purchase that is held: what spoke against it, and what somebody of the platform made of it. */
@Entity
@Table(name = "fraud_review")
class FraudReview {

    private static final int LONGEST_REASON = 2000;

    @Id
    @Column(name = "purchase_number")
    private String purchaseNumber;

    private int score;

    @Convert(converter = Hits.class)
    private List<FraudHit> hits;

    @Column(name = "total_minor")
    private long totalMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "decide_by")
    private Instant decideBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    @Version
    private long version;

    /** Keeps the hits as JSON. */
    @Converter
    public static class Hits implements AttributeConverter<List<FraudHit>, PGobject> {

        private static final TypeReference<List<FraudHit>> LIST = new TypeReference<>() {};

        @Override
        public PGobject convertToDatabaseColumn(List<FraudHit> hits) {
            return JsonColumn.of(hits);
        }

        @Override
        public List<FraudHit> convertToEntityAttribute(PGobject column) {
            return column == null ? List.of() : Json.read(column.getValue(), LIST);
        }
    }

    protected FraudReview() {}

    FraudReview(String purchaseNumber, FraudScore found, Money total, Instant now, Instant decideBy) {
        this.purchaseNumber = purchaseNumber;
        score = found.points();
        hits = found.hits();
        totalMinor = total.minor();
        currency = total.currency();
        state = ReviewState.OPEN;
        openedAt = now;
        this.decideBy = decideBy;
    }

    /**
     * Somebody decides.
     *
     * @throws Conflict CHANGED_MEANWHILE when it is not as it was seen, REVIEW_DECIDED when it has ended
     */
    void decide(ReviewState decision, String who, String why, BasedOn base, Instant now) {
        if (!base.allows(String.valueOf(version))) {
            throw LastChange.conflict(
                    "review",
                    Optional.ofNullable(decidedBy).map(by -> new LastChange.By(by, decidedAt)),
                    List.of(LastChange.now("state", state.label())));
        }
        if (state != ReviewState.OPEN) {
            throw new Conflict(
                    "REVIEW_DECIDED",
                    "This is decided already: " + state.label() + (decidedBy == null ? "." : " by " + decidedBy + "."));
        }
        new Problems().text(why, "reason", 1, LONGEST_REASON).throwIfAny();
        state = decision;
        decidedAt = now;
        decidedBy = who;
        reason = why.strip();
    }

    PlatformReviews.ReviewView view() {
        return new PlatformReviews.ReviewView(
                purchaseNumber,
                state,
                score,
                hits,
                Money.ofMinor(totalMinor, currency),
                openedAt,
                decideBy,
                decidedAt,
                decidedBy,
                reason,
                String.valueOf(version));
    }
}
