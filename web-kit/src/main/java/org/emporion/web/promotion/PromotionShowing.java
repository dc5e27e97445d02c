package org.emporion.web.promotion;

import jakarta.annotation.PostConstruct;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Consumer;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.selling.promotion.PromotionState;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.table.LazyPages;

/** The page of one promotion: what it gives, how often it is used and what that cost; stopping it, or deleting an unused one. */
public abstract class PromotionShowing implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private String version;
    private LazyPages<PromotionView.Use> uses;
    private transient PromotionView shown;

    protected abstract GiverPromotions promotions();

    @PostConstruct
    void begin() {
        uses = new LazyPages<>((sort, page) -> promotions().uses(key(), page), PromotionView.Use::purchase);
    }

    /** @throws NotFound when the giver has no such promotion */
    public void open() {
        version = getShown().version();
    }

    public String stop() {
        change(base -> promotions().stop(key(), base));
        FlashMessages.done("promotion.stopped", getShown().name());
        return "/promotions/promotion?faces-redirect=true&id=" + id;
    }

    public String delete() {
        String name = getShown().name();
        change(base -> promotions().delete(key(), base));
        FlashMessages.done("promotion.deleted", name);
        return "/promotions/list?faces-redirect=true";
    }

    /** What somebody else has changed meanwhile is told first; pressed once more, it is done all the same. */
    private void change(Consumer<BasedOn> change) {
        try {
            change.accept(BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            version = getShown().version();
            throw Meanwhile.told(meanwhile);
        }
    }

    public PromotionView getShown() {
        if (shown == null) {
            shown = promotions().get(key());
        }
        return shown;
    }

    /** The purchases that have it. */
    public LazyPages<PromotionView.Use> getUses() {
        return uses;
    }

    /** What it is for, in names. */
    public String getGoods() {
        return GoodsNames.of(promotions(), getShown().goods());
    }

    public boolean isChangeable() {
        return getShown().state() != PromotionState.STOPPED;
    }

    public boolean isUnused() {
        return getShown().uses() == 0;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    protected UUID key() {
        return Ids.require(id, "promotion");
    }
}
