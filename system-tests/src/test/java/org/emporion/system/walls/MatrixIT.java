package org.emporion.system.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Stack;
import org.emporion.system.walls.Place.How;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the live OpenAPI documents, asked by everybody who is not of the store, about a thing of the store and
 * about one that nobody has: no way to tell them apart, and nothing in the store changes.
 */
@BesideABrowser
class MatrixIT {
    private static final List<Place> PLACES = Place.all();

    private static TwoStores stores;
    private static List<Visitor> visitors;
    private static Map<String, String> before;
    private static final Map<String, List<Long>> TIMES = new TreeMap<>();

    @BeforeAll
    static void twoStores() {
        stores = TwoStores.furnished();
        visitors = Visitor.ofStore(stores.mine());
        before = stores.rowsAtRest();
    }

    @AfterAll
    static void nothingInTheOtherStoreHasChanged() {
        assertThat(stores.rows()).isEqualTo(before);
    }

    /** Generously: what differs is one row that is not found by either; a look into it would cost far more than noise. */
    @AfterAll
    static void timeTellsThemApartNoBetter() {
        assertThat(median("foreign") / median("unknown")).isBetween(0.2, 5.0);
    }

    /** Whoever adds an operation says in walls/places.txt where it stands. */
    @Test
    void everyOperationHasItsPlace() {
        Set<String> placed = new TreeSet<>();
        PLACES.stream().filter(Place::isRest).forEach(place -> placed.add(place.name()));
        assertThat(placed).containsExactlyInAnyOrderElementsOf(Operations.ofApis());
    }

    @TestFactory
    Stream<DynamicTest> aForeignThingIsAnsweredLikeAnUnknownOne() {
        return sellerPlaces(How.FOREIGN, How.SAME).flatMap(place -> visitors.stream()
                .map(visitor -> DynamicTest.dynamicTest(
                        place.operation() + " by " + visitor.name(), () -> compare(place, visitor))));
    }

    /** The own membership opens one store, whichever another the request names. */
    @TestFactory
    Stream<DynamicTest> namingAnotherStoreIsLikeNamingNone() {
        Api owner = Stack.sellers().as(stores.mine().store().owner().token());
        return sellerPlaces(How.values())
                .filter(place -> place.how() != How.PUBLIC)
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Map<String, String> unknown = stores.unknown();
                    Answer foreign = Visitor.call(
                            owner.with("X-Store", stores.theirs().store().slug()), place, stores.things());
                    Answer none = Visitor.call(owner.with("X-Store", unknown.get("slug")), place, unknown);
                    assertThat(foreign.status()).as(foreign.text()).isEqualTo(404);
                    assertThat(Masked.of(foreign, stores.things())).isEqualTo(Masked.of(none, unknown));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatNamesNothingShowsNothingOfTheOtherStore() {
        return sellerPlaces(How.OWN)
                .filter(place -> place.method().equals("GET"))
                .flatMap(place -> visitors.stream()
                        .map(visitor -> DynamicTest.dynamicTest(place.operation() + " by " + visitor.name(), () -> {
                            Answer answer = Visitor.call(visitor.api(), place, stores.things());
                            assertThat(answer.status()).isBetween(200, 499);
                            assertThat(stores.marksIn(answer, place)).isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForPlatformAdminsAnswersNobodyElse() {
        Api admin = Api.at(Stack.addresses().admin() + "/api/v1");
        Map<String, Api> others = Map.of(
                "owner", admin.as(stores.theirs().store().owner().token()),
                "owner of another store", admin.as(stores.mine().store().owner().token()),
                "anonymous", admin);
        return PLACES.stream()
                .filter(place -> place.application().equals("admin") && place.isRest() && place.how() == How.ADMIN)
                .flatMap(place -> others.entrySet().stream()
                        .map(other -> DynamicTest.dynamicTest(place.operation() + " by " + other.getKey(), () -> {
                            Answer foreign = Visitor.call(other.getValue(), place, stores.things());
                            Answer none = Visitor.call(other.getValue(), place, stores.unknown());
                            assertThat(foreign.status()).as(foreign.text()).isIn(401, 403);
                            assertThat(Masked.of(foreign, stores.things()))
                                    .isEqualTo(Masked.of(none, stores.unknown()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> theThingsOfABuyerOpenByTheirKeyOnly() {
        return PLACES.stream()
                .filter(place -> place.application().equals("storefront") && place.how() == How.FOREIGN)
                .filter(Place::isRest)
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Map<String, String> unknown = stores.unknown();
                    Answer foreign = Visitor.call(Stack.buyers(), place, stores.things());
                    Answer none = Visitor.call(Stack.buyers(), place, unknown);
                    assertThat(foreign.status()).as(foreign.text()).isEqualTo(404);
                    assertThat(Masked.of(foreign, stores.things())).isEqualTo(Masked.of(none, unknown));
                }));
    }

    private static void compare(Place place, Visitor visitor) {
        Map<String, String> unknown = stores.unknown();
        Answer foreign = timed("foreign", () -> Visitor.call(visitor.api(), place, stores.things()));
        Answer none = timed("unknown", () -> Visitor.call(visitor.api(), place, unknown));
        if (visitor.member() && place.how() == How.FOREIGN && !lacksScope(foreign)) {
            foreign.mustBeProblem(404);
        }
        assertThat(Masked.of(foreign, stores.things())).isEqualTo(Masked.of(none, unknown));
        assertThat(stores.marksIn(foreign, place)).isEmpty();
    }

    /** A key may lack the scope of an operation or be no person; it then hears the same whatever it names. */
    private static boolean lacksScope(Answer answer) {
        return answer.status() == 403 && answer.code().matches(".+_MISSING|.+_ONLY|USER_NEEDED");
    }

    private static Answer timed(String what, Supplier<Answer> call) {
        long began = System.nanoTime();
        Answer answer = call.get();
        TIMES.computeIfAbsent(what, each -> new ArrayList<>()).add(System.nanoTime() - began);
        return answer;
    }

    private static Stream<Place> sellerPlaces(How... hows) {
        return PLACES.stream()
                .filter(place -> place.application().equals("seller"))
                .filter(Place::isRest)
                .filter(place -> Arrays.asList(hows).contains(place.how()));
    }

    private static double median(String what) {
        List<Long> times = TIMES.get(what).stream().sorted().toList();
        return times.get(times.size() / 2);
    }
}
