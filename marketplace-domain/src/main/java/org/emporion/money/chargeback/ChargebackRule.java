package org.emporion.money.chargeback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Who bears what chargebacks cost that are opened from now on. There is one. */
@Entity
@Table(name = "chargeback_rule")
class ChargebackRule {

    @Id
    @Column(name = "only_row")
    private boolean onlyRow;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss_bearer")
    private Bearer lossBearer;

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_bearer")
    private Bearer feeBearer;

    protected ChargebackRule() {}

    void change(Bearer loss, Bearer fee) {
        lossBearer = loss;
        feeBearer = fee;
    }

    Bearer lossBearer() {
        return lossBearer;
    }

    Bearer feeBearer() {
        return feeBearer;
    }

    PlatformChargebackRule.Rule view() {
        return new PlatformChargebackRule.Rule(lossBearer, feeBearer, String.valueOf(version));
    }
}
