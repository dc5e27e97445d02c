package org.emporion.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;

/** A picture of a product: what it shows, its place among the others, and its file, which may still have to be fetched. */
@Entity
@Table(name = "picture")
class Picture extends TenantEntity {

    static final int LONGEST_ALT = 300;

    /** Whether its file is here. */
    enum State {
        WAITING,
        READY,
        FAILED
    }

    @Column(name = "product_id")
    private UUID productId;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "product_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Product product;

    private int position;
    private String alt;
    private String hash;
    private Integer width;
    private Integer height;

    @Column(name = "source_url")
    private String sourceUrl;

    @Enumerated(EnumType.STRING)
    private State state;

    private String problem;

    protected Picture() {}

    private Picture(Product product, UUID id, int position, String alt) {
        super(product.tenant(), id);
        this.product = product;
        this.productId = product.id();
        this.position = position;
        this.alt = alt;
    }

    /** One whose file is here. */
    static Picture taken(Product product, UUID id, int position, String alt, PictureRenditions.Stored stored) {
        Picture picture = new Picture(product, id, position, alt.substring(0, Math.min(alt.length(), LONGEST_ALT)));
        picture.arrived(stored);
        return picture;
    }

    /** One that will be fetched from there. */
    static Picture wanted(Product product, UUID id, int position, String alt, String url) {
        Picture picture = new Picture(product, id, position, alt);
        picture.sourceUrl = url;
        picture.state = State.WAITING;
        return picture;
    }

    /** Whether a product with these pictures and variants can take another one, of this SKU or of none. */
    static void mustBeTaken(List<Picture> pictures, List<Variant> variants, String sku) {
        boolean known =
                sku == null || variants.stream().anyMatch(each -> each.sku().equals(sku));
        new Problems()
                .require(
                        pictures.size() < Product.MOST_PICTURES,
                        "picture",
                        "TOO_MANY",
                        "A product has at most " + Product.MOST_PICTURES + " pictures.")
                .require(known, "variant", "UNKNOWN_SKU", "The product has no SKU \"" + sku + "\".")
                .throwIfAny();
    }

    /** It shows this variant and no other; null for the product as a whole. */
    void showOnly(UUID variant) {
        product.variants().forEach(each -> each.showWithout(id()));
        if (variant != null) {
            Product.found(product.variants(), variant, "variant").showWith(id());
        }
    }

    /** Its file is here. */
    void arrived(PictureRenditions.Stored stored) {
        hash = stored.hash();
        width = stored.width();
        height = stored.height();
        state = State.READY;
        problem = null;
    }

    /**
     * Says what it shows to those who cannot see it.
     *
     * @throws RuleViolated when that is too long
     */
    void describe(String text) {
        new Problems().text(text, "alt", 0, LONGEST_ALT).throwIfAny();
        alt = PlainText.line(text);
    }

    /** It stands in this place among the pictures of its product. */
    void standAt(int place) {
        position = place;
    }

    Product product() {
        return product;
    }

    int position() {
        return position;
    }

    String alt() {
        return alt;
    }

    String hash() {
        return hash;
    }

    State state() {
        return state;
    }

    String problem() {
        return problem;
    }
}
