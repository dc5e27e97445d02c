package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What a product allows of its pictures, and a picture of itself. */
class PictureTest {

    private static final PictureRenditions.Stored FILE = new PictureRenditions.Stored("a".repeat(64), 800, 600);

    private final Product mug = aMug();

    @Test
    void aProductHasAtMostFiftyPictures() {
        for (int i = 0; i < Product.MOST_PICTURES; i++) {
            mug.add(FILE, "Side " + i, null);
        }

        assertRefused("TOO_MANY", () -> mug.mustTakePicture(null));
        assertRefused("TOO_MANY", () -> mug.add(FILE, "One more", null));
    }

    @Test
    void aPictureShowsOnlyAVariantThatIsThere() {
        assertRefused("UNKNOWN_SKU", () -> mug.add(FILE, "", "MUG-2"));

        Picture shown = mug.add(FILE, "", "MUG-1");

        assertThat(mug.variants().get(0).stored().picture()).isEqualTo(shown.id());
    }

    @Test
    void aPictureOfWhichNothingIsSaidShowsTheProduct() {
        assertThat(mug.add(FILE, "", null).alt()).isEqualTo("Mug");
        assertThat(mug.add(FILE, "x".repeat(400), null).alt()).hasSize(Picture.LONGEST_ALT);
    }

    @Test
    void picturesStandBehindEachOtherUntilTheyAreArranged() {
        Picture front = mug.add(FILE, "Front", null);
        Picture back = mug.add(FILE, "Back", null);
        assertThat(back.position()).isGreaterThan(front.position());

        mug.arrange(List.of(back.id(), front.id()));

        assertThat(List.of(back.position(), front.position())).containsExactly(1, 2);
    }

    @Test
    void aPictureThatGoesIsGoneFromItsVariantToo() {
        Picture shown = mug.add(FILE, "", "MUG-1");
        UUID id = shown.id();

        mug.remove(shown);

        assertThat(mug.variants().get(0).stored().picture()).isNull();
        assertThatThrownBy(() -> mug.picture(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSaidOfAPictureIsShort() {
        Picture front = mug.add(FILE, "Front", null);

        assertRefused("LENGTH", () -> front.describe("x".repeat(Picture.LONGEST_ALT + 1)));
        assertThat(front.alt()).isEqualTo("Front");

        front.describe(" The  front\n");
        assertThat(front.alt()).isEqualTo("The front");
    }

    @Test
    void aPictureFromElsewhereWaitsUntilItsFileIsHere() {
        Picture wanted = Picture.wanted(mug, Ids.next(), 1, "Front", "https://mill.example/front.jpg");
        assertThat(wanted.state()).isEqualTo(Picture.State.WAITING);

        wanted.arrived(FILE);

        assertThat(wanted.state()).isEqualTo(Picture.State.READY);
        assertThat(wanted.hash()).isEqualTo(FILE.hash());
        assertThat(wanted.problem()).isNull();
    }

    private static Product aMug() {
        ProductDraft draft = new ProductDraft("Mug", null, "", "", "other", null, List.of(), List.of(), List.of());
        Product mug = new Product(
                new TenantId(Ids.next()),
                new StoredProduct(Ids.next(), "mug", draft, ProductStatus.DRAFT, null, null, null),
                Instant.parse("2026-11-28T09:00:00Z"));
        mug.add(
                Ids.next(),
                1,
                new ProductDraft.Variant(
                        "MUG-1", Map.of(), Money.parse("19.90", "EUR"), null, null, null, null, null, null));
        return mug;
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                .extracting(FieldProblem::code)
                .containsExactly(code));
    }
}
