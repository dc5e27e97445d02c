package org.emporion.store.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** What a store has published of who stands behind it. */
@Entity
@Table(name = "trader_identity")
class TraderIdentity {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "legal_name")
    private String legalName;

    private String line1;
    private String line2;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String region;
    private String country;
    private String email;
    private String phone;

    @Column(name = "register_entry")
    private String register;

    @Column(name = "vat_id")
    private String vatId;

    @Version
    private long version;

    protected TraderIdentity() {}

    TraderIdentity(TenantId store) {
        tenantId = store.value();
        become(Trader.nobody());
    }

    /**
     * Says something else of who it is.
     *
     * @param base the state that the change was made from
     * @param last who changed it last, for whoever comes too late
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws RuleViolated naming every bad field
     */
    void change(Trader changes, BasedOn base, Supplier<Optional<LastChange.By>> last) {
        Trader now = view();
        Trader next = now.with(changes);
        List<FieldProblem> differing = now.differing(next);
        if (!differing.isEmpty() && !base.allows(now.version())) {
            throw LastChange.conflict("trader", last.get(), differing);
        }
        next.problems().throwIfAny();
        become(next);
    }

    Trader view() {
        return new Trader(legalName, line1, line2, postalCode, city, region, country, email, phone, register, vatId);
    }

    private void become(Trader next) {
        legalName = next.legalName();
        line1 = next.line1();
        line2 = next.line2();
        postalCode = next.postalCode();
        city = next.city();
        region = next.region();
        country = next.country();
        email = next.email();
        phone = next.phone();
        register = next.register();
        vatId = next.vatId();
    }
}
