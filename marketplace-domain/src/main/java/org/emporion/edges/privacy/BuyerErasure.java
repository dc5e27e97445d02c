package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;

/**
 * A buyer asks to be forgotten: with an account everything over all stores, as a guest one purchase. The platform does it as
 * soon as nothing is on its way any more. Asking twice is asking once.
 */
@ApplicationScoped
@Transactional
public class BuyerErasure {

    private final Sql sql;
    private final Clock clock;
    private final TenantScope scope;
    private final AllPersonalData kept;

    @Inject
    BuyerErasure(Sql sql, Clock clock, TenantScope scope, AllPersonalData kept) {
        this.sql = sql;
        this.clock = clock;
        this.scope = scope;
        this.kept = kept;
    }

    public ErasureState ofAccount(String userId) {
        scope.asUser(userId);
        sql.statement(
                        """
                        insert into erasure (id, user_id, requested_at, state) values (:id, :user, :now, 'WAITING')
                        on conflict (user_id) where state = 'WAITING' do nothing""")
                .with("id", Ids.next())
                .with("user", userId)
                .with("now", clock.instant())
                .update();
        return waiting(userId).orElseThrow();
    }

    /** What a person has asked for and waits for. */
    public Optional<ErasureState> waiting(String userId) {
        scope.asUser(userId);
        return sql.statement("select * from erasure where user_id = :user and state = 'WAITING'")
                .with("user", userId)
                .one(BuyerErasure::read);
    }

    /**
     * What a guest has bought, by the number and e-mail that show it.
     *
     * @throws NotFound when there is no such purchase, the e-mail is another, or it belongs to an account
     */
    public ErasureState ofPurchase(String number, String email) {
        if (!kept.isOfGuest(number, email)) {
            throw new NotFound("order");
        }
        sql.statement(
                        """
                        insert into erasure (id, purchase_number, requested_at, state) values (:id, :purchaseNumber, :now, 'WAITING')
                        on conflict (purchase_number) where state = 'WAITING' do nothing""")
                .with("id", Ids.next())
                .with("purchaseNumber", number)
                .with("now", clock.instant())
                .update();
        return waitingForPurchase(number).orElseThrow();
    }

    /** Whether a purchase waits to be erased by itself. */
    public Optional<ErasureState> waitingForPurchase(String number) {
        scope.openPurchase(number);
        return sql.statement(
                        """
                        select * from erasure where purchase_number = :purchaseNumber and state = 'WAITING'""")
                .with("purchaseNumber", number)
                .one(BuyerErasure::read);
    }

    private static ErasureState read(Row row) {
        return new ErasureState(
                row.text("id"),
                row.text("state"),
                row.text("waits_for"),
                row.time("requested_at"),
                row.time("done_at"));
    }
}
