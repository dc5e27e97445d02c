package org.emporion.money.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/** Where the money of a store goes: what a provider calls it. Its id is the key under which the provider was asked to open it. */
@Entity
@Table(name = "payout_account")
class PayoutAccount extends TenantEntity {

    private static final int LONGEST = 2000;

    @Version
    private long version;

    private String provider;
    private String reference;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String missing;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PayoutAccount() {}

    PayoutAccount(TenantId store, String provider) {
        super(store, Ids.next());
        this.provider = provider;
        state = AccountState.STARTED;
    }

    /** Takes in what the provider says of it. The first reference that it told stays. */
    void told(PayoutProvider.Account account, Instant now) {
        if (reference == null) {
            reference = account.reference();
        }
        state = account.state();
        String text = account.missing();
        missing = text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        askedAt = now;
    }

    String provider() {
        return provider;
    }

    /** Null until the provider has told it. */
    String reference() {
        return reference;
    }

    PayoutProvider.Account account() {
        return new PayoutProvider.Account(reference, state, missing);
    }

    StoreAccount view() {
        return new StoreAccount(provider, state, missing, askedAt);
    }
}
