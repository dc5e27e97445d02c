package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Applications that cannot be taken. */
@BesideABrowser
class BadApplicationIT {

    @Test
    void aTakenSlugIsAConflictAndIsKnownBefore() {
        Store store = Given.aSellerWithAnOpenStore();
        Person late = Given.aRegisteredUser();
        Api asLate = Stack.sellers().as(late.token());
        assertThat(asLate.get("/slugs/" + store.slug()).mustBe(200).text()).contains("false");
        asLate.post("/applications", Store.application(store.slug(), "Another", late.email()))
                .mustBeProblem(409, "SLUG_TAKEN");
        asLate.get("/store").mustBeProblem(404);
    }

    @TestFactory
    Stream<DynamicTest> aBadFieldIsNamed() {
        Api api = Stack.sellers().as(Given.aRegisteredUser().token());
        return Stream.of(
                        Map.entry("slug", "Über Uns!"),
                        Map.entry("slug", "a"),
                        Map.entry("slug", "x".repeat(300)),
                        Map.entry("storeName", ""),
                        Map.entry("storeName", "n".repeat(10_000)),
                        Map.entry("legalName", "  "),
                        Map.entry("country", "Atlantis"),
                        Map.entry("email", "not an address"))
                .map(bad -> DynamicTest.dynamicTest(bad.getKey() + " = " + shortly(bad.getValue()), () -> {
                    Map<String, Object> application =
                            new HashMap<>(Store.application("slug-" + System.nanoTime(), "A Store", "a@example.org"));
                    application.put(bad.getKey(), bad.getValue());
                    api.post("/applications", application).mustBeProblem(422).mustBlame(bad.getKey());
                }));
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        Api api = Stack.sellers().as(Given.aRegisteredUser().token());
        api.post("/applications", Map.of("slug", "?", "storeName", "", "country", "??"))
                .mustBeProblem(422)
                .mustBlame("slug")
                .mustBlame("storeName")
                .mustBlame("country")
                .mustBlame("legalName")
                .mustBlame("email");
    }

    private static String shortly(String text) {
        return text.length() > 20 ? text.length() + " characters" : text;
    }
}
