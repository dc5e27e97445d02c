package org.emporion.system.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
class MatrixIT {
    private static final List<Place> PLACES = Place.all();

    private static Premises theirs;
    private static Premises mine;
    private static List<Visitor> visitors;
    private static Map<String, String> before;
    private static final Map<String, List<Long>> TIMES = new TreeMap<>();

    @BeforeAll
    static void twoStores() {
        theirs = Premises.furnished();
        mine = Premises.furnished();
        visitors = Visitor.ofStore(mine);
        before = settled();
    }

    @AfterAll
    static void nothingInTheOtherStoreHasChanged() {
        assertThat(new RowsOf(theirs.store().tenantId()).now()).isEqualTo(before);
    }

    /** Whoever adds an operation says in walls/places.txt where it stands. */
    @Test
    void everyOperationHasItsPlace() {
        Set<String> placed = new TreeSet<>();
        PLACES.stream()
                .filter(place -> Stream.of("GET", "POST", "PUT", "PATCH", "DELETE").anyMatch(place.method()::equals))
                .forEach(place -> placed.add(place.name()));
        assertThat(placed).containsExactlyInAnyOrderElementsOf(Operations.ofApis());
    }

    @TestFactory
    Stream<DynamicTest> aForeignThingIsAnsweredLikeAnUnknownOne() {
        return sellerPlaces(How.FOREIGN, How.SAME)
                .flatMap(place -> visitors.stream()
                        .map(visitor -> DynamicTest.dynamicTest(
                                place.operation() + " by " + visitor.name(), () -> compare(place, visitor))));
    }

    /** The own membership opens one store, whichever another the request names. */
    @TestFactory
    Stream<DynamicTest> namingAnotherStoreIsLikeNamingNone() {
        return sellerPlaces(How.values())
                .filter(place -> place.how() != How.PUBLIC)
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Api owner = Stack.sellers().as(mine.store().owner().token());
                    Map<String, String> unknown = unknown();
                    Answer foreign = Visitor.call(owner.with("X-Store", theirs.store().slug()), place, things());
                    Answer none = Visitor.call(owner.with("X-Store", unknown.get("slug")), place, unknown);
                    assertThat(foreign.status()).as(foreign.text()).isEqualTo(404);
                    assertThat(Masked.of(foreign, things())).isEqualTo(Masked.of(none, unknown));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatNamesNothingShowsNothingOfTheOtherStore() {
        return sellerPlaces(How.OWN)
                .filter(place -> place.method().equals("GET"))
                .flatMap(place -> visitors.stream()
                        .map(visitor -> DynamicTest.dynamicTest(place.operation() + " by " + visitor.name(), () -> {
                            Answer answer = Visitor.call(visitor.api(), place, things());
                            assertThat(answer.status()).isBetween(200, 499);
                            assertThat(marksIn(answer, place)).isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForPlatformAdminsAnswersNobodyElse() {
        Api admin = Api.at(Stack.addresses().admin() + "/api/v1");
        Map<String, Api> others = Map.of(
                "owner", admin.as(theirs.store().owner().token()),
                "owner of another store", admin.as(mine.store().owner().token()),
                "anonymous", admin);
        return PLACES.stream()
                .filter(place -> place.application().equals("admin") && !place.isView() && place.how() == How.ADMIN)
                .filter(place -> !place.method().equals("SERVLET"))
                .flatMap(place -> others.entrySet().stream()
                        .map(other -> DynamicTest.dynamicTest(place.operation() + " by " + other.getKey(), () -> {
                            Answer foreign = Visitor.call(other.getValue(), place, things());
                            Answer none = Visitor.call(other.getValue(), place, unknown());
                            assertThat(foreign.status()).as(foreign.text()).isIn(401, 403);
                            assertThat(Masked.of(foreign, things())).isEqualTo(Masked.of(none, unknown()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> theThingsOfABuyerOpenByTheirKeyOnly() {
        return PLACES.stream()
                .filter(place -> place.application().equals("storefront") && place.how() == How.FOREIGN)
                .filter(place -> !place.isView())
                .map(place -> DynamicTest.dynamicTest(place.operation(), () -> {
                    Map<String, String> unknown = unknown();
                    Answer foreign = Visitor.call(Stack.buyers(), place, things());
                    Answer none = Visitor.call(Stack.buyers(), place, unknown);
                    assertThat(foreign.status()).as(foreign.text()).isEqualTo(404);
                    assertThat(Masked.of(foreign, things())).isEqualTo(Masked.of(none, unknown));
                }));
    }

    private static void compare(Place place, Visitor visitor) {
        Map<String, String> unknown = unknown();
        Answer foreign = timed("foreign", () -> Visitor.call(visitor.api(), place, things()));
        Answer none = timed("unknown", () -> Visitor.call(visitor.api(), place, unknown));
        if (visitor.member() && place.how() == How.FOREIGN && !lacksScope(foreign)) {
            foreign.mustBeProblem(404);
        }
        assertThat(Masked.of(foreign, things())).isEqualTo(Masked.of(none, unknown));
        assertThat(marksIn(foreign, place)).isEmpty();
    }

    /** A key may lack the scope of an operation; it then hears the same whatever it names. */
    private static boolean lacksScope(Answer answer) {
        return answer.status() == 403 && answer.code().endsWith("_MISSING") || answer.code().endsWith("_ONLY");
    }

    private static Answer timed(String what, java.util.function.Supplier<Answer> call) {
        long began = System.nanoTime();
        Answer answer = call.get();
        TIMES.computeIfAbsent(what, each -> new ArrayList<>()).add(System.nanoTime() - began);
        return answer;
    }

    /** What would give the other store away, apart from what was named in the request. */
    private static List<String> marksIn(Answer answer, Place place) {
        String asked = place.path(things()) + place.body(things());
        return theirs.things().values().stream()
                .filter(mark -> mark.length() > 5 && !asked.contains(Api.escaped(mark)) && !asked.contains(mark))
                .filter(answer.text()::contains)
                .toList();
    }

    /** Things of the other store, and of the own one as {@code my.}. */
    private static Map<String, String> things() {
        return withMine(theirs.things());
    }

    private static Map<String, String> unknown() {
        Map<String, String> unknown = withMine(Premises.nowhere());
        theirs.things().keySet().forEach(kind -> unknown.putIfAbsent(kind, "nowhere"));
        return unknown;
    }

    private static Map<String, String> withMine(Map<String, String> things) {
        Map<String, String> all = new TreeMap<>(things);
        mine.things().forEach((kind, id) -> all.put("my." + kind, id));
        return all;
    }

    private static Stream<Place> sellerPlaces(How... hows) {
        return PLACES.stream()
                .filter(place -> place.application().equals("seller"))
                .filter(place -> Stream.of("GET", "POST", "PUT", "PATCH", "DELETE").anyMatch(place.method()::equals))
                .filter(place -> Arrays.asList(hows).contains(place.how()));
    }

    /** The rows of the other store once the indexer and all background work have done with them. */
    private static Map<String, String> settled() {
        RowsOf rows = new RowsOf(theirs.store().tenantId());
        List<Map<String, String>> last = new ArrayList<>(List.of(Map.of()));
        await("the other store at rest").atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(2)).until(() -> {
            Map<String, String> now = rows.now();
            return now.equals(last.set(0, now));
        });
        return last.get(0);
    }
}
