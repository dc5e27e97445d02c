package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductDraft;
import org.junit.jupiter.api.Test;

/** What is longer or more exact in a file than we keep it comes in all the same, with a warning. */
class LongTextsTest {

    private static final CategoryMatcher NO_CATEGORIES = new CategoryMatcher(List.of());

    @Test
    void aLongTitleIsCutAfterAWord() {
        ImportedProduct lamp = first("Handle,Title,Variant Price\nlamp," + "lamp ".repeat(46) + "end,5\n");

        assertThat(lamp.draft().title()).hasSizeBetween(190, 200).endsWith("lamp\u2026");
        assertThat(codes(lamp)).containsExactly("SHORTENED");
    }

    @Test
    void aLongTitleWithoutWordsIsCutBetweenWholeCharacters() {
        String title = ShortTexts.cut("x".repeat(198) + "\uD83D\uDC1F".repeat(5), 200);

        assertThat(title).isEqualTo("x".repeat(198) + "\u2026");
    }

    @Test
    void aLongBrandAndLongTagsAreCutAndTold() {
        ImportedProduct lamp = first("Handle,Title,Vendor,Tags,Variant Price\nlamp,Lamp," + "Mill ".repeat(30) + ",\""
                + "a tag of a lamp, ".repeat(40) + "\",5\n");

        assertThat(lamp.draft().brand()).hasSizeLessThanOrEqualTo(120);
        assertThat(lamp.draft().attributes().get(0).value())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("a tag of a lamp");
        assertThat(lamp.notes())
                .extracting(ImportNote::field, ImportNote::code)
                .containsExactlyInAnyOrder(tuple("Vendor", "SHORTENED"), tuple("Tags", "SHORTENED"));
    }

    @Test
    void longOptionTextsAreCutAndStayDifferent() {
        String value = "One of everything, ".repeat(8);
        ImportedProduct pen = first("Handle,Title,Option1 Name,Option1 Value,Variant Price\n"
                + "pen,Pen,Length of the text that we shall engrave for you,\"" + value + "red\",5\n"
                + "pen,,,\"" + value + "blue\",6\n"
                + "pen,,,\"" + value + "red\",7\n");

        assertThat(pen.isRejected()).as("%s", pen.notes()).isFalse();
        Option option = pen.draft().options().get(0);
        assertThat(option.name()).hasSizeLessThanOrEqualTo(40).startsWith("Length of the text");
        assertThat(option.values()).hasSize(2).allSatisfy(each -> assertThat(each)
                .hasSizeLessThanOrEqualTo(100));
        assertThat(option.values().get(1)).endsWith("(2)");
        assertThat(codes(pen)).containsExactly("SHORTENED", "SHORTENED", "SHORTENED", "DUPLICATE_VARIANT");
    }

    @Test
    void aCostWithFourDecimalsIsRoundedAndAPriceIsNot() {
        ImportedProduct pen = first("Handle,Title,Variant Price,Cost per item\npen,Pen,10.00,3.3333\n");

        assertThat(pen.draft().variants().get(0).cost().minor()).isEqualTo(333);
        assertThat(codes(pen)).containsExactly("ROUNDED");
        assertThat(first("Handle,Title,Variant Price\npen,Pen,10.005\n").isRejected())
                .isTrue();
    }

    @Test
    void fractionsOfAGramAreRoundedWithoutAWord() {
        ImportedProduct coffee = first("Handle,Title,Variant Grams,Variant Price\ncoffee,Coffee,226.796185,10\n");

        assertThat(coffee.draft().variants().get(0).weightGrams()).isEqualTo(227);
        assertThat(coffee.notes()).isEmpty();
        assertThat(codes(first("Handle,Title,Variant Grams,Variant Price\ncoffee,Coffee,heavy,10\n")))
                .containsExactly("NUMBER");
        assertThat(codes(first("Handle,Title,Variant Grams,Variant Price\ncoffee,Coffee,99999999999,10\n")))
                .containsExactly("NUMBER");
    }

    @Test
    void halfAPieceIsNotInStock() {
        ImportedProduct rope = first("Handle,Title,Variant Inventory Qty,Variant Price\nrope,Rope,7.5,10\n");

        assertThat(rope.draft().variants().get(0).onHand()).isEqualTo(7);
        assertThat(codes(rope)).containsExactly("ROUNDED");
    }

    @Test
    void aPriceBeforeThatIsNotHigherIsLeftOut() {
        ImportedProduct lower = first("Handle,Title,Variant Price,Variant Compare At Price\ncap,Cap,10.00,5.00\n");
        ImportedProduct same = first("Handle,Title,Variant Price,Variant Compare At Price\ncap,Cap,10,10.00\n");

        assertThat(lower.draft().variants())
                .extracting(ProductDraft.Variant::compareAt)
                .containsOnlyNulls();
        assertThat(codes(lower)).containsExactly("NOT_HIGHER");
        assertThat(same.draft().variants())
                .extracting(ProductDraft.Variant::compareAt)
                .containsOnlyNulls();
        assertThat(same.notes()).isEmpty();
    }

    private static ImportedProduct first(String csv) {
        return ReadProducts.first(csv, NO_CATEGORIES);
    }

    private static List<String> codes(ImportedProduct product) {
        return product.notes().stream().map(ImportNote::code).toList();
    }
}
