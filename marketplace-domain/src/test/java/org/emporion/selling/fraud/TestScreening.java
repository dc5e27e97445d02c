package org.emporion.selling.fraud;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Sql;

/** The screening of purchases and its admins' facades as they are wired up in an application. */
public final class TestScreening {

    private TestScreening() {}

    public static Screening of(EntityManager em, Sql sql, Outbox outbox, Clock clock) {
        return new Screening(em, new ScreenedPayments(sql, Currencies.USUAL), outbox, clock);
    }

    public static PersonalData forgotten(EntityManager em) {
        return new ForgottenScreenings(new Sql(em));
    }

    public static PlatformReviews reviews(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new PlatformReviews(em, new TenantScope(em, sql), new Outbox(sql, clock), clock);
    }

    public static PlatformBlocks blocks(EntityManager em, Clock clock) {
        return new PlatformBlocks(em, new TenantScope(em, new Sql(em)), clock);
    }

    public static PlatformFraudRules rules(EntityManager em) {
        Sql sql = new Sql(em);
        return new PlatformFraudRules(em, new TenantScope(em, sql), new LastChange(sql), Currencies.USUAL);
    }
}
