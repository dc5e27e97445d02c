package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Search texts and parameters as odd as they come. */
@BesideABrowser
class OddSearchIT {

    @TestFactory
    Stream<DynamicTest> anyTextIsAnswered() {
        return Stream.of(
                        "word ".repeat(2_000),
                        "x".repeat(10_000),
                        "إبريق ".repeat(1_667),
                        "急須の".repeat(3_334),
                        "☕🫖".repeat(5_000),
                        "?!.,;:-_'\"()[]{}",
                        "   ",
                        "title:* OR (price:[1 TO 2] AND NOT /.*/) ~2^9 && || !",
                        "\\\"unbalanced",
                        "إبريق شاي أزرق",
                        "青い急須",
                        "☕🫖👩‍👩‍👧",
                        "\u0000\u0007\uFFFD",
                        "<script>alert(1)</script>",
                        "%",
                        "' or 1=1 --")
                .map(text -> DynamicTest.dynamicTest("text: " + text.substring(0, Math.min(25, text.length())), () -> {
                    assertThat(Stack.buyers()
                                    .get("/search?q=" + Api.escaped(text))
                                    .status())
                            .isIn(200, 422);
                    assertThat(Stack.buyers()
                                    .get("/suggest?q=" + Api.escaped(text))
                                    .status())
                            .isIn(200, 422);
                    assertThat(Api.at(Stack.addresses().storefront())
                                    .with("Accept", "text/html")
                                    .get("/search?q=" + Api.escaped(text))
                                    .status())
                            .isIn(200, 422);
                }));
    }

    @Test
    void aTextBeyondAllMeasureIsRefusedAndTheServerGoesOn() {
        assertThat(Stack.buyers().get("/search?q=" + "x".repeat(300_000)).status())
                .isBetween(400, 431);
        Stack.buyers().get("/search?q=x").mustBe(200);
    }

    @TestFactory
    Stream<DynamicTest> everyListKnowsItsDeepestPage() {
        Store store = Given.aSellerWithAnOpenStore();
        return Stream.<Map.Entry<String, Supplier<Answer>>>of(
                        Map.entry("search", () -> Stack.buyers().get("/search?q=x&page=1000000")),
                        Map.entry("products", () -> store.api().get("/products?page=1000000")),
                        Map.entry("orders", () -> store.api().get("/orders?page=1000000")),
                        Map.entry("imports", () -> store.api().get("/imports?page=1000000")),
                        Map.entry("tenants", () -> Stack.admins().get("/tenants?page=1000000")))
                .map(list -> DynamicTest.dynamicTest(
                        list.getKey(), () -> list.getValue().get().mustBeProblem(422, "PAGE_TOO_DEEP")));
    }

    @TestFactory
    Stream<DynamicTest> anotherScriptFindsWhatIsWrittenInIt() {
        return Stream.of("إبريق", "急須", "чайник")
                .map(word -> DynamicTest.dynamicTest(word, () -> {
                    Listed listed =
                            Given.aSellerWithAnOpenStore().publishes(word + " " + Names.uniqueWord(), "5.00", 1);
                    listed.whenSearchable();
                    assertThat(Stack.buyers()
                                    .get("/search?q=" + Api.escaped(word) + "&store="
                                            + listed.store().slug())
                                    .mustBe(200)
                                    .json()
                                    .findValuesAsText("productId"))
                            .contains(listed.id());
                }));
    }

    @Test
    void pagesBeyondTheTenThousandthHitAreTooDeep() {
        Stack.buyers().get("/search?page=1000000").mustBeProblem(422, "PAGE_TOO_DEEP");
        Stack.buyers().get("/search?page=101&size=100").mustBeProblem(422, "PAGE_TOO_DEEP");
        Stack.buyers().get("/search?page=100&size=100").mustBe(200);
    }

    @TestFactory
    Stream<DynamicTest> aBadParameterIsNamed() {
        return Stream.of(
                        "page=0",
                        "page=-1",
                        "page=x",
                        "page=99999999999999999999",
                        "size=0",
                        "size=101",
                        "minPrice=abc",
                        "maxPrice=-1",
                        "inStock=perhaps",
                        "rating=x",
                        "sort=sideways",
                        "q=mug&q=jug",
                        "page=1&page=2",
                        "sort=price&sort=newest")
                .map(parameter -> DynamicTest.dynamicTest(parameter, () -> Stack.buyers()
                        .get("/search?" + parameter)
                        .mustBeProblem(422)
                        .mustBlame(parameter.substring(0, parameter.indexOf('=')))));
    }
}
