package org.emporion.admin.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Page;
import org.emporion.money.chargeback.PlatformChargebacks;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.store.legal.PlatformText;
import org.emporion.store.legal.PlatformWriting;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.Query;
import org.emporion.store.store.TenantDirectory.TenantView;

/** What waits for the platform, then how many stores stand where. */
@Named("overview")
@RequestScoped
public class BoardBacking {

    @Inject
    private TenantDirectory directory;

    @Inject
    private PlatformWriting writing;

    @Inject
    private PlatformChargebacks chargebacks;

    @Inject
    private PlatformReviews reviews;

    private Map<StoreStatus, Long> counts;
    private Long held;

    public Map<StoreStatus, Long> getCounts() {
        if (counts == null) {
            counts = directory.counts();
        }
        return counts;
    }

    public long count(String status) {
        return getCounts().get(StoreStatus.valueOf(status));
    }

    /** How many chargebacks wait for evidence. */
    public long getChargebacks() {
        return chargebacks.waiting();
    }

    /** How many orders are held and wait for a decision. */
    public long getHeld() {
        if (held == null) {
            held = reviews.open();
        }
        return held;
    }

    /** Whether nobody has written who runs this marketplace. */
    public boolean isImprintMissing() {
        return !writing.view(PlatformText.IMPRINT).isWritten();
    }

    public List<TenantView> getWaiting() {
        return directory
                .list(new Query(StoreStatus.PENDING, null, "created"), Page.Request.first(5))
                .items();
    }
}
