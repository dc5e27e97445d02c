package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstHitsTest {

    /** A hit: the store, how many words it lacks, and its number in it. */
    private record Found(String store, int lacks, int number) {}

    @Test
    void ofTheFirstTwentyFourAtMostThreeAreOfOneStoreWhileOthersMatch() {
        List<Found> first = page(Map.of("size", List.of("24")), found("mill 20, loom 8, kiln 3, forge 3, farm 14"));

        assertThat(first.subList(0, 15)).extracting(Found::store).containsOnly("mill", "loom", "kiln", "forge", "farm");
        for (String store : List.of("mill", "loom", "kiln", "forge", "farm")) {
            assertThat(first.subList(0, 15))
                    .filteredOn(each -> each.store().equals(store))
                    .extracting(Found::number)
                    .containsExactly(1, 2, 3);
        }
        assertThat(first.subList(15, 24)).extracting(Found::store).containsOnly("mill");
    }

    @Test
    void manyStoresShareTheWholeFirstPage() {
        List<Found> all = found("mill 30, a 3, b 3, c 3, d 3, e 3, f 3");

        assertThat(page(Map.of("size", List.of("24")), all))
                .filteredOn(each -> each.store().equals("mill"))
                .hasSize(6);
        List<Found> more = found("mill 25, a 3, b 3, c 3, d 3, e 3, f 3, g 3");
        assertThat(page(Map.of("size", List.of("24")), more))
                .filteredOn(each -> each.store().equals("mill"))
                .hasSize(3);
    }

    @Test
    void thePagesFollowEachOtherWhateverTheirSize() {
        List<Found> all = found("mill 40, loom 20, kiln 10, farm 40");
        for (int size : List.of(7, 20, 24, 50, 100)) {
            List<Found> together = new ArrayList<>();
            for (int page = 1; page <= (all.size() + size - 1) / size; page++) {
                together.addAll(page(Map.of("size", List.of("" + size), "page", List.of("" + page)), all));
            }
            assertThat(together).as("pages of %d", size).containsExactlyInAnyOrderElementsOf(all);
            assertThat(together)
                    .as("pages of %d", size)
                    .startsWith(page(Map.of("size", List.of("100")), all).toArray(Found[]::new));
        }
    }

    @Test
    void whatLacksWordsIsNotPutBeforeWhatHasThem() {
        List<Found> all = new ArrayList<>(found("mill 5"));
        all.addAll(lacking(1, "loom 2"));

        assertThat(page(Map.of(), all)).isEqualTo(all);
    }

    @Test
    void anotherOrderAndTheListOfOneStoreStayAsTheyAre() {
        List<Found> all = found("mill 5, loom 5");
        for (Map<String, List<String>> asked : List.of(
                Map.of("sort", List.of("price")), Map.of("store", List.of("mill")), Map.of("page", List.of("4")))) {
            SearchRequest request = SearchParametersTest.parse(asked);
            assertThat(FirstHits.from(request)).isEqualTo(request.page().offset());
            assertThat(FirstHits.size(request)).isEqualTo(20);
            assertThat(FirstHits.page(request, all, Found::store, Found::lacks)).isEqualTo(all);
        }
        assertThat(FirstHits.areShared(SearchParametersTest.parse(Map.of("store", List.of("mill", "loom")))))
                .isTrue();
    }

    @Test
    void aPageThatNothingIsOnIsEmpty() {
        assertThat(page(Map.of("page", List.of("2")), found("mill 5"))).isEmpty();
        assertThat(page(Map.of(), List.of())).isEmpty();
    }

    /** What a request gets of all that there is: the cluster answers from its place, with its size. */
    private static List<Found> page(Map<String, List<String>> parameters, List<Found> all) {
        SearchRequest request = SearchParametersTest.parse(parameters);
        int from = Math.min(FirstHits.from(request), all.size());
        List<Found> answer = all.subList(from, Math.min(from + FirstHits.size(request), all.size()));
        return FirstHits.page(request, answer, Found::store, Found::lacks);
    }

    private static List<Found> found(String stores) {
        return lacking(0, stores);
    }

    private static List<Found> lacking(int words, String stores) {
        return Collections.unmodifiableList(Stream.of(stores.split(", "))
                .map(each -> each.split(" "))
                .flatMap(each -> IntStream.rangeClosed(1, Integer.parseInt(each[1]))
                        .mapToObj(number -> new Found(each[0], words, number)))
                .toList());
    }
}
