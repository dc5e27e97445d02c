package org.emporion.catalog.product;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.CascadeOnDelete;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.InputColumns;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.OptionalUuidColumn;

/** A product of a store with its variants: what it says, what it costs, and whether it is on sale. */
@Entity
@Table(name = "product")
class Product extends TenantEntity {

    static final int MOST_PICTURES = 50;

    @Version
    private long version;

    private String slug;
    private String title;
    private String description;
    private String brand;

    @Column(name = "category_code")
    private String category;

    @Column(name = "tax_class")
    private String taxClass;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Convert(converter = InputColumns.Attributes.class)
    private List<Attribute> attributes;

    @Convert(converter = InputColumns.Options.class)
    private List<Option> options;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "publish_when_open")
    private boolean publishWhenOpen;

    @Column(name = "import_handle")
    private String importHandle;

    @Column(name = "import_job")
    @Convert(converter = OptionalUuidColumn.class)
    private UUID importJob;

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @CascadeOnDelete
    @OrderBy("position, id")
    @BatchFetch(BatchFetchType.IN)
    private List<Variant> variants;

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @CascadeOnDelete
    @OrderBy("position, id")
    @BatchFetch(BatchFetchType.IN)
    private List<Picture> pictures;

    protected Product() {}

    /** A new product with what is said of it; its variants are added. */
    Product(TenantId tenant, StoredProduct stored, Instant now) {
        super(tenant, stored.id());
        variants = new ArrayList<>();
        pictures = new ArrayList<>();
        createdAt = now;
        importHandle = stored.handle();
        importJob = stored.job();
        takeOver(stored, now);
    }

    /** Takes over all that is said of it and where it stands, as an import has worked it out. */
    final void takeOver(StoredProduct stored, Instant now) {
        slug = stored.slug();
        publishedAt = stored.publishedAt();
        write(stored.draft());
        become(stored.status(), now);
        publishWhenOpen = stored.whenOpen();
    }

    /** One more variant, behind the others or in the place that is given. */
    Variant add(UUID id, int position, ProductDraft.Variant draft) {
        Variant variant = new Variant(this, id, position, draft);
        variants.add(variant);
        return variant;
    }

    /**
     * Changes what is said of it, and its variants with it.
     *
     * @param places which variant of the product each of the draft is; null for a new one. Those that are not in it go
     * @param bought variants that orders may name
     * @return the variants of the draft, each by its id
     * @throws RuleViolated PRICE_MISSING when it is on sale and would have no price, VARIANT_BOUGHT when one of the bought goes
     */
    List<UUID> change(ProductDraft draft, List<UUID> places, Collection<UUID> bought) {
        if (isOnSale() || publishWhenOpen) {
            VariantTerms.mustBePriced(draft.variants().stream().map(ProductDraft.Variant::price));
        }
        List<Variant> gone = without(places);
        VariantTerms.mustStay(gone, bought);
        variants.removeAll(gone);
        write(draft);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            ProductDraft.Variant wanted = draft.variants().get(i);
            Variant variant =
                    places.get(i) == null ? add(Ids.next(), i + 1, wanted) : found(variants, places.get(i), "variant");
            variant.change(i + 1, wanted);
            ids.add(variant.id());
        }
        return ids;
    }

    /** The variants that are not among these. */
    List<Variant> without(Collection<UUID> kept) {
        return variants.stream().filter(each -> !kept.contains(each.id())).toList();
    }

    /** Gives it another address; answers the one that it leaves, when buyers may know it. */
    Optional<String> moveTo(String address) {
        String left = slug;
        slug = address;
        return wasOnSale() && !left.equals(address) ? Optional.of(left) : Optional.empty();
    }

    /**
     * Puts it on sale.
     *
     * @throws RuleViolated PRICE_MISSING when a variant has no price above zero
     */
    void publish(Instant now) {
        VariantTerms.mustBePriced(variants.stream().map(Variant::price));
        become(ProductStatus.PUBLISHED, now);
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /**
     * It goes on sale as soon as its store opens.
     *
     * @throws RuleViolated PRICE_MISSING when a variant has no price above zero
     */
    void publishWhenOpen(Instant now) {
        VariantTerms.mustBePriced(variants.stream().map(Variant::price));
        become(ProductStatus.DRAFT, now);
        publishWhenOpen = true;
    }

    /** It stands in another category from now on. */
    void classify(String code, Instant now) {
        category = code;
        touch(now);
    }

    /** Its store opens: it goes on sale, or stays a draft where it has lost its price. */
    void open(Instant now) {
        if (variants.stream().allMatch(each -> each.price().minor() > 0)) {
            publish(now);
        } else {
            unpublish(now);
        }
    }

    /** Takes it off sale, or back among the drafts. */
    void unpublish(Instant now) {
        become(ProductStatus.DRAFT, now);
    }

    /** Keeps it for the orders that name it. */
    void archive(Instant now) {
        become(ProductStatus.ARCHIVED, now);
    }

    private void become(ProductStatus other, Instant now) {
        status = other;
        publishWhenOpen = false;
        touch(now);
    }

    /**
     * Whether it can take another picture.
     *
     * @param sku the variant that the picture shows, or null
     * @throws RuleViolated TOO_MANY when it has enough of them, UNKNOWN_SKU when it has no such variant
     */
    void mustTakePicture(String sku) {
        Picture.mustBeTaken(pictures, variants, sku);
    }

    /** One more picture, behind the others; what it shows is the product when nothing is said of it. */
    Picture add(PictureRenditions.Stored stored, String alt, String sku) {
        mustTakePicture(sku);
        int last = pictures.stream().mapToInt(Picture::position).max().orElse(0);
        Picture picture = Picture.taken(this, Ids.next(), last + 1, alt.isEmpty() ? title : alt, stored);
        pictures.add(picture);
        variants.stream().filter(each -> each.sku().equals(sku)).forEach(each -> each.showWith(picture.id()));
        return picture;
    }

    /** Its pictures stand in this order. */
    void arrange(List<UUID> order) {
        pictures.forEach(each -> each.standAt(order.indexOf(each.id()) + 1));
    }

    /** @throws NotFound when it has no such picture */
    Picture picture(UUID id) {
        return found(pictures, id, "picture");
    }

    /** A picture goes, also from the variant that it shows. */
    void remove(Picture picture) {
        variants.forEach(each -> each.showWithout(picture.id()));
        pictures.remove(picture);
    }

    /** Something about it has changed just now. */
    final void touch(Instant now) {
        updatedAt = now;
    }

    boolean isOnSale() {
        return status == ProductStatus.PUBLISHED;
    }

    /** Whether buyers see it or saw it. */
    boolean wasOnSale() {
        return publishedAt != null;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String slug() {
        return slug;
    }

    List<Variant> variants() {
        return variants;
    }

    /** All that is said of it, without its variants. */
    StoredProduct stored() {
        return new StoredProduct(id(), slug, said(), status, publishedAt, importHandle, importJob, publishWhenOpen);
    }

    private ProductDraft said() {
        return new ProductDraft(title, slug, description, brand, category, taxClass, attributes, options, List.of());
    }

    private void write(ProductDraft draft) {
        title = draft.title();
        description = draft.description();
        brand = draft.brand();
        category = draft.category();
        taxClass = draft.taxClass();
        attributes = draft.attributes();
        options = draft.options();
    }

    static <T extends TenantEntity> T found(List<T> among, UUID id, String what) {
        return among.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(what));
    }
}
