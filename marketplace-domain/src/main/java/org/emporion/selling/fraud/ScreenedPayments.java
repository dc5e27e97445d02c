package org.emporion.selling.fraud;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.selling.fraud.Screening.Paid;

/** Payments that came to an end, and what is known of whoever made them. */
@ApplicationScoped
class ScreenedPayments {

    private static final TypeReference<List<FraudScore.Setting>> SETTINGS = new TypeReference<>() {};
    private static final TypeReference<Set<BlockKind>> KINDS = new TypeReference<>() {};

    private static final String NOTE =
            """
            insert into screened_payment (purchase_number, screened_at, buyer, card, outcome)
            values (:number, :now, :buyer, :card::text, :outcome)""";

    /** Writes the try down and counts those before it, reads the rules and looks into the list. */
    private static final String FACTS = "with noted as (" + NOTE + ")"
            + """
            select (select json_agg(r) from (select rule, points, threshold from fraud_rule) r) as rules,
                (select json_agg(distinct b.kind) from blocked_buyer b where b.value_hash = any(:marks)) as blocked,
                exists (select 1 from screened_payment p where p.buyer = :buyer and p.outcome = :passed) as bought_before,
                mine.hour as buyer_hour, mine.day as buyer_day, card.hour as card_hour, card.day as card_day
            from (select count(*) filter (where m.screened_at > :hour) as hour, count(*) as day
                    from screened_payment m where m.buyer = :buyer and m.screened_at > :day) mine,
                (select count(*) filter (where c.screened_at > :hour) as hour, count(*) as day
                    from screened_payment c where c.card = :card::text and c.screened_at > :day) card
            """;

    private final Sql sql;
    private final Currencies currencies;

    @Inject
    ScreenedPayments(Sql sql, Currencies currencies) {
        this.sql = sql;
        this.currencies = currencies;
    }

    enum Outcome {
        PASSED,
        HELD,
        REFUSED,
        DECLINED
    }

    /** Writes a payment down, and what speaks against it. */
    FraudScore score(Paid paid, Instant now) {
        return sql.statement(FACTS)
                .with("number", paid.number())
                .with("now", now)
                .with("buyer", BlockKind.EMAIL.mark(paid.email()))
                .with("card", paid.card())
                .with("outcome", Outcome.PASSED)
                .with("passed", Outcome.PASSED)
                .with("marks", paid.marks())
                .with("hour", now.minus(Duration.ofHours(1)))
                .with("day", now.minus(Duration.ofDays(1)))
                .one(row -> FraudScore.of(facts(paid, row), row.json("rules", SETTINGS), currencies.usual()))
                .orElseThrow();
    }

    private static FraudScore.Facts facts(Paid paid, Row row) {
        long thisCard = paid.card() == null ? 0 : 1;
        Set<BlockKind> blocked = row.json("blocked", KINDS);
        return new FraudScore.Facts(
                paid.total(),
                paid.shipTo().country(),
                paid.cardCountry(),
                row.number("buyer_hour") + 1,
                row.number("buyer_day") + 1,
                row.number("card_hour") + thisCard,
                row.number("card_day") + thisCard,
                row.flag("bought_before"),
                blocked == null ? Set.of() : blocked);
    }

    /** Writes down that a card was declined. */
    void declined(Paid paid, Instant now) {
        sql.statement(NOTE)
                .with("number", paid.number())
                .with("now", now)
                .with("buyer", BlockKind.EMAIL.mark(paid.email()))
                .with("card", paid.card())
                .with("outcome", Outcome.DECLINED)
                .update();
    }

    /** What has become of a purchase that was written down. */
    void note(String number, Outcome outcome) {
        sql.statement("update screened_payment set outcome = :outcome where purchase_number = :number")
                .with("outcome", outcome)
                .with("number", number)
                .update();
    }
}
