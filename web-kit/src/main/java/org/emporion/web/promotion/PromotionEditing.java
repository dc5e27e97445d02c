package org.emporion.web.promotion;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionKind;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;

/** The form of a promotion: a new one, a copy of another, or one that is there. */
public abstract class PromotionEditing implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "promotion.";

    @Inject
    private Currencies currencies;

    private final PromotionForm form = new PromotionForm();
    private String id;
    private String copy;
    private String example;
    private String version;
    private String name;
    private String category;
    private String sought;
    private Map<String, String> found = Map.of();

    protected abstract GiverPromotions promotions();

    /** @throws NotFound when the giver has no such promotion, to change or to copy */
    public void open() {
        if (!isFresh()) {
            show(promotions().get(key()));
        } else if (copy != null && !copy.isBlank()) {
            PromotionView other = promotions().get(Ids.require(copy, "promotion"));
            form.begin(other.currency(), PromotionForm.copied(other));
            form.getGoods().name(GoodsNames.byKey(promotions(), other.goods()));
        } else {
            form.begin(promotions().currency(), PromotionExample.named(example));
        }
    }

    private void show(PromotionView promotion) {
        form.show(promotion);
        form.getGoods().name(GoodsNames.byKey(promotions(), promotion.goods()));
        version = promotion.version();
        name = promotion.name();
    }

    public String save() {
        try {
            boolean fresh = isFresh();
            PromotionView saved = fresh ? promotions().create(form.whole()) : change();
            FlashMessages.done(fresh ? "promotion.created" : "promotion.saved", saved.name());
            return "/promotions/promotion?faces-redirect=true&id=" + saved.id();
        } catch (RuleViolated wrong) {
            throw PromotionFields.placed(wrong);
        }
    }

    private PromotionView change() {
        PromotionChange change = form.touched();
        try {
            return promotions().change(key(), change, BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            List<OthersChange> theirs = catchUp(meanwhile);
            PromotionView saved = promotions().change(key(), form.touched(), BasedOn.version(version));
            Meanwhile.saved(meanwhile, theirs);
            return saved;
        }
    }

    /**
     * Takes over what others did, and answers it.
     *
     * @throws Conflict when both have changed the same; saved once more, what was typed here is put in its place
     */
    private List<OthersChange> catchUp(ChangedMeanwhile meanwhile) {
        PromotionView now = promotions().get(key());
        version = now.version();
        form.getGoods().name(GoodsNames.byKey(promotions(), now.goods()));
        List<OthersChange> theirs = form.fields().others(WORDS, PromotionForm.values(now));
        List<Clash> both = form.fields().catchUp(WORDS, PromotionForm.values(now)).stream()
                .map(each -> PromotionFields.placed(each, form.getGoods()))
                .toList();
        if (!both.isEmpty()) {
            throw Meanwhile.asked(meanwhile, both);
        }
        return theirs;
    }

    public void makeCode() {
        form.getText().put("code", PromotionExample.code());
    }

    public void addCategory() {
        form.getGoods().addCategory(category);
        getCategories().stream()
                .filter(each -> each.getValue().equals(category))
                .forEach(each -> form.getGoods().name(Map.of(category, each.getLabel())));
        category = null;
    }

    public void find() {
        found = sought == null || sought.isBlank()
                ? Map.of()
                : new TreeMap<>(promotions().products(sought));
    }

    public void addProduct(String product) {
        form.getGoods().name(found);
        form.getGoods().addProduct(product);
    }

    public void drop(String good) {
        form.getGoods().remove(good);
    }

    public boolean isByProduct() {
        return promotions().hasProducts();
    }

    /** Whether products were sought, and none has the words. */
    public boolean isNothingFound() {
        return sought != null && !sought.isBlank() && found.isEmpty();
    }

    /** Products that were found and are not chosen yet. */
    public List<ChosenGoods.Good> getFound() {
        return found.entrySet().stream()
                .filter(each -> !form.getGoods().hasProduct(each.getKey()))
                .map(each -> new ChosenGoods.Good(each.getKey(), each.getValue()))
                .toList();
    }

    public List<SelectItem> getCategories() {
        return promotions().categories();
    }

    public PromotionKind[] getKinds() {
        return PromotionKind.values();
    }

    public Collection<Currencies.Traded> getCurrencies() {
        return currencies.all();
    }

    /** Who has changed it last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return isFresh() ? "" : Meanwhile.afterLogIn(() -> promotions().lastChange(key()));
    }

    public boolean isFresh() {
        return id == null || id.isBlank();
    }

    public PromotionForm getForm() {
        return form;
    }

    /** As it is called now; null for a new one. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = example;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    private UUID key() {
        return Ids.require(id, "promotion");
    }
}
