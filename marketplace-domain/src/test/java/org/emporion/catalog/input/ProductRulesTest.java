package org.emporion.catalog.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

class ProductRulesTest {

    private static final KnownCodes CODES = new KnownCodes("other"::equals, () -> List.of("STANDARD", "REDUCED"));

    private final Problems problems = new Problems();

    @Test
    void everyBadFieldIsNamedAtOnce() {
        ProductInput input = new ProductInput(
                " ",
                "Not A Slug",
                null,
                null,
                "nowhere",
                null,
                null,
                List.of(new Option("Colour", List.of("Blue", "Blue"))),
                List.of(variant("A", Map.of("Colour", "Green", "Size", "M"), new MoneyInput("-1", "EUR"))));

        read(input);

        assertThat(problems.found())
                .extracting(FieldProblem::field)
                .contains("title", "slug", "category", "options[0].values", "variants[0].options", "variants[0].price");
    }

    @Test
    void pricesAreNeverNegativeFinerThanCentsOrInAnotherCurrency() {
        assertThat(codeOf(new MoneyInput("-0.01", "EUR"))).isEqualTo("NEGATIVE");
        assertThat(codeOf(new MoneyInput("1.999", "EUR"))).isEqualTo("DECIMALS");
        assertThat(codeOf(new MoneyInput("5.00", "USD"))).isEqualTo("CURRENCY");
        assertThat(codeOf(new MoneyInput("5,00", "EUR"))).isEqualTo("AMOUNT");
        assertThat(codeOf(new MoneyInput("1e9", "EUR"))).isEqualTo("AMOUNT");
        assertThat(codeOf(new MoneyInput("10000000", "EUR"))).isEqualTo("RANGE");
        assertThat(codeOf(new MoneyInput(null, null))).isEqualTo("AMOUNT");
        assertThat(codeOf(null)).isEqualTo("REQUIRED");
    }

    @Test
    void aVariantHasOneOfTheValuesOfItsOption() {
        Option colour = new Option("Colour", List.of("Blue", "Red"));
        read(aMug(
                List.of(colour),
                variant("A", Map.of("Colour", "Blue"), new MoneyInput("1", "EUR")),
                variant("B", Map.of("Colour", "Green"), new MoneyInput("1", "EUR"))));

        assertThat(problems.found())
                .filteredOn(problem -> problem.code().equals("OPTION_VALUE"))
                .extracting(FieldProblem::field)
                .containsExactly("variants[1].options");
    }

    @Test
    void anEarlierPriceIsAboveThePrice() {
        assertThat(earlier("10.00", "10.01")).isEmpty();
        assertThat(earlier("10.00", null)).isEmpty();
        assertThat(earlier("10.00", "10.00")).singleElement().satisfies(found -> assertThat(found.code())
                .isEqualTo("NOT_HIGHER"));
        assertThat(earlier("10.00", "5.00"))
                .extracting(FieldProblem::field, FieldProblem::detail)
                .containsExactly(tuple(
                        "variants[0].compareAt",
                        "The earlier price must be above the price of €10.00; leave it empty when there was none."));
    }

    private static List<FieldProblem> earlier(String price, String before) {
        Problems found = new Problems();
        ProductInput.Variant variant = new ProductInput.Variant(
                "A",
                null,
                new MoneyInput(price, "EUR"),
                before == null ? null : new MoneyInput(before, "EUR"),
                null,
                null,
                null,
                null,
                null);
        ProductRules.read(aMug(null, variant), "EUR", CODES, found);
        return found.found();
    }

    @Test
    void aTextThatIsTooLongIsToldWithItsLength() {
        problems.text("x".repeat(100_003), "description", 0, 100_000);

        assertThat(problems.found())
                .extracting(FieldProblem::detail)
                .containsExactly("description has 100,003 characters; at most 100,000 fit. Please shorten it by 3.");
    }

    @Test
    void trailingZerosAreNoDecimals() {
        Problems none = new Problems();

        assertThat(MoneyInput.read(new MoneyInput("5.1000", "EUR"), "price", "EUR", true, none)
                        .minor())
                .isEqualTo(510);
        assertThat(none.none()).isTrue();
    }

    @Test
    void twoVariantsNeedDifferentSkusAndCombinations() {
        read(aMug(
                null, variant("A", null, new MoneyInput("1", "EUR")), variant("A", null, new MoneyInput("2", "EUR"))));

        assertThat(problems.found())
                .extracting(FieldProblem::field)
                .containsExactly("variants[1].sku", "variants[1].options");
    }

    @Test
    void holesInListsAreProblemsAndNotFaults() {
        read(new ProductInput(
                "Mug",
                null,
                null,
                null,
                "other",
                null,
                Arrays.asList((Attribute) null),
                Arrays.asList((Option) null),
                Arrays.asList((ProductInput.Variant) null)));

        assertThat(problems.found())
                .extracting(FieldProblem::field)
                .containsExactly("attributes[0]", "options[0]", "variants[0]");
    }

    @Test
    void aTaxClassIsOneOfThoseThatThereAreOrThatOfTheCategory() {
        assertThat(read(ofTaxClass("REDUCED")).taxClass()).isEqualTo("REDUCED");
        assertThat(read(ofTaxClass(" ")).taxClass()).isNull();
        assertThat(problems.found()).isEmpty();

        read(ofTaxClass("LUXURY"));

        assertThat(problems.found())
                .containsExactly(
                        new FieldProblem(
                                "taxClass",
                                "UNKNOWN",
                                "There is no such tax class. Use STANDARD, REDUCED, or leave it empty for that of the category."));
    }

    private static ProductInput ofTaxClass(String code) {
        return new ProductInput(
                "Mug",
                null,
                null,
                null,
                "other",
                code,
                null,
                null,
                List.of(variant("A", null, new MoneyInput("1", "EUR"))));
    }

    @Test
    void controlCharactersDoNotReachTheDatabase() {
        ProductDraft draft = read(new ProductInput(
                "Mu\u0000g \n blue",
                null,
                "a\u0000b",
                null,
                "other",
                null,
                null,
                null,
                List.of(variant("A", null, new MoneyInput("1", "EUR")))));

        assertThat(draft.title()).isEqualTo("Mug blue");
        assertThat(draft.description()).isEqualTo("ab");
    }

    private static ProductInput aMug(List<Option> options, ProductInput.Variant... variants) {
        return new ProductInput("Mug", null, null, null, "other", null, null, options, List.of(variants));
    }

    private ProductDraft read(ProductInput input) {
        return ProductRules.read(input, "EUR", CODES, problems);
    }

    private static String codeOf(MoneyInput price) {
        Problems found = new Problems();
        MoneyInput.read(price, "price", "EUR", true, found);
        return found.found().get(0).code();
    }

    private static ProductInput.Variant variant(String sku, Map<String, String> options, MoneyInput price) {
        return new ProductInput.Variant(sku, options, price, null, null, null, null, null, null);
    }
}
