package org.emporion.system.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Given;
import org.emporion.system.client.Pages;
import org.emporion.system.client.Stack;
import org.emporion.system.walls.Place.How;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page and download, asked for with the ids of another store by people who are not of it. */
@BesideABrowser
class ViewsIT {
    private static final List<Place> PLACES =
            Place.all().stream().filter(place -> !place.isRest()).toList();

    private static TwoStores stores;
    private static Pages owner;
    private static Pages buyer;
    private static Map<String, String> before;

    @BeforeAll
    static void twoStoresAndPeopleAtTheirPages() {
        stores = TwoStores.furnished();
        owner = new Pages();
        owner.logIn(
                Stack.addresses().seller() + "/today/board",
                stores.mine().store().owner());
        buyer = new Pages();
        buyer.logIn(Stack.addresses().seller() + "/today/board", Given.aRegisteredUser());
        before = stores.rowsAtRest();
    }

    @AfterAll
    static void nothingInTheOtherStoreHasChanged() {
        assertThat(stores.rows()).isEqualTo(before);
    }

    /** Whoever adds a page, a parameter or a servlet says in walls/places.txt where it stands. */
    @Test
    void everyViewAndServletHasItsPlace() {
        Map<String, Set<String>> views = Operations.ofViews();
        Set<String> all = new TreeSet<>(views.keySet());
        all.addAll(Operations.ofServlets());
        assertThat(PLACES.stream().map(Place::name)).containsExactlyInAnyOrderElementsOf(all);
        for (Place place : PLACES) {
            Set<String> parameters = views.getOrDefault(place.name(), Set.of());
            assertThat(place.how() == How.PUBLIC ? parameters : place.ids().keySet())
                    .as("parameters of " + place.name())
                    .containsAll(parameters);
        }
    }

    @TestFactory
    Stream<DynamicTest> aForeignThingIsShownLikeAnUnknownOne() {
        return of("seller", How.FOREIGN).flatMap(place -> Stream.of("owner of another store", "buyer", "anonymous")
                .map(who -> DynamicTest.dynamicTest(place.operation() + " by " + who, () -> {
                    Answer foreign = as(who).get(address(place, stores.things()));
                    Answer none = as(who).get(address(place, stores.unknown()));
                    assertSame(who, place, foreign, none);
                })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsAboutTheOwnStoreShowsNothingOfTheOther() {
        return of("seller", How.OWN)
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Answer answer = owner.get(address(place, stores.things()));
                    assertThat(answer.status()).as(answer.request()).isIn(200, 404);
                    assertThat(stores.marksIn(answer, place)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForPlatformAdminsShowsNobodyElseAnything() {
        return of("admin", How.ADMIN)
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Answer answer = new Pages().get(address(place, stores.things()));
                    assertThat(answer.text()).contains("kc-form-login");
                    assertThat(stores.marksIn(answer, place)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatABuyerBoughtIsShownToNobodyElse() {
        return of("storefront", How.FOREIGN, How.OWN)
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Answer foreign = new Pages().get(address(place, stores.things()));
                    Answer none = new Pages().get(address(place, stores.unknown()));
                    assertThat(foreign.status()).isEqualTo(none.status());
                    assertThat(stores.marksIn(foreign, place)).isEmpty();
                }));
    }

    private static void assertSame(String who, Place place, Answer foreign, Answer none) {
        assertThat(stores.marksIn(foreign, place)).isEmpty();
        assertThat(foreign.status()).isEqualTo(none.status());
        if (who.equals("anonymous")) {
            assertThat(foreign.text()).contains("kc-form-login");
        } else {
            assertThat(Masked.of(foreign, stores.things())).isEqualTo(Masked.of(none, stores.unknown()));
        }
        if (who.startsWith("owner")) {
            assertThat(foreign.status()).isEqualTo(404);
        }
    }

    private static Pages as(String who) {
        return switch (who) {
            case "buyer" -> buyer;
            case "anonymous" -> new Pages();
            default -> owner;
        };
    }

    private static String address(Place place, Map<String, String> things) {
        String base = place.application().equals("seller")
                ? Stack.addresses().seller()
                : place.application().equals("admin")
                        ? Stack.addresses().admin()
                        : Stack.addresses().storefront();
        return base + place.path(things);
    }

    private static Stream<Place> of(String application, How... hows) {
        return PLACES.stream()
                .filter(place -> place.application().equals(application))
                .filter(place -> List.of(hows).contains(place.how()));
    }
}
