package org.emporion.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Against sums done by hand. The grades 3 2 3 0 1 2, with 3 and 2 left out of the answer, are those of the worked example of the article
 * "Discounted cumulative gain" in Wikipedia; its second formula is the one with 2^grade - 1. The mean of the reciprocal ranks of 3, 2 and
 * 1 is the example of the article "Mean reciprocal rank" there: 11/18.
 */
class MeasuresTest {
    private static final Offset<Double> ROUNDED = within(0.00005);

    private static final Judged QUERY = new Judged("x-1", "x", Judged.TUNING, "x", grades());
    private static final List<String> HITS = List.of("a", "b", "c", "stranger", "e", "f");

    /** 7/1 + 3/1.58496 + 7/2 + 0/2.32193 + 1/2.58496 + 3/2.80735. */
    @Test
    void gainsAreDiscountedByTheirPlace() {
        assertThat(Measures.discounted(List.of(3, 2, 3, 0, 1, 2))).isCloseTo(13.84826, ROUNDED);
    }

    /** The best order is 3 3 3 2 2 2 1: 7 + 4.41651 + 3.5 + 1.29203 + 1.16056 + 1.06862 + 0.33333 = 18.77105. */
    @Test
    void aListIsComparedWithTheBestOneThatIsPossible() {
        assertThat(Measures.ndcg(QUERY, HITS, 10)).isCloseTo(13.84826 / 18.77105, ROUNDED);
        assertThat(Measures.ndcg(QUERY, List.of("a", "c", "g", "b", "f", "h", "e"), 10))
                .isCloseTo(1, ROUNDED);
        assertThat(Measures.ndcg(QUERY, List.of(), 10)).isZero();
    }

    /** The first two of the answer, 7 + 1.89279, of the first two of the best, 7 + 4.41651. */
    @Test
    void onlyTheFirstOnesCount() {
        assertThat(Measures.ndcg(QUERY, HITS, 2)).isCloseTo(8.89279 / 11.41651, ROUNDED);
    }

    @Test
    void whatIsShownTwiceCountsOnce() {
        assertThat(Measures.ndcg(QUERY, List.of("a", "a"), 2)).isCloseTo(7 / 11.41651, ROUNDED);
    }

    @Test
    void theMeanOfReciprocalRanksIsThatOfTheExample() {
        double third = Measures.reciprocalRank(QUERY, List.of("no", "e", "a"));
        double second = Measures.reciprocalRank(QUERY, List.of("no", "a"));
        double first = Measures.reciprocalRank(QUERY, List.of("a"));
        assertThat((third + second + first) / 3).isCloseTo(11.0 / 18, ROUNDED);
        assertThat(Measures.reciprocalRank(QUERY, List.of("e"))).isZero();
    }

    @Test
    void acceptableIsNotFoundYetAndTheEleventhComesTooLate() {
        assertThat(Measures.isFound(QUERY, List.of("e"), 10)).isFalse();
        assertThat(Measures.isFound(QUERY, List.of("no", "b"), 2)).isTrue();
        assertThat(Measures.isFound(QUERY, List.of("no", "b"), 1)).isFalse();
    }

    /** Ours finds the first of two queries at the first place, the plain index nothing of the second. */
    @Test
    void figuresAreMeansOverQueriesForEitherSide() {
        Quality quality = Quality.of(List.of(
                new Outcome(QUERY, List.of("a"), List.of("no", "a")), new Outcome(QUERY, List.of("no"), List.of())));
        assertThat(quality.queries()).isEqualTo(2);
        assertThat(quality.ours().success()).isEqualTo(0.5);
        assertThat(quality.ours().mrr()).isEqualTo(0.5);
        assertThat(quality.ours().ndcg()).isCloseTo(7 / 18.77105 / 2, ROUNDED);
        assertThat(quality.ours().empty()).isZero();
        assertThat(quality.plain().mrr()).isEqualTo(0.25);
        assertThat(quality.plain().empty()).isEqualTo(0.5);
    }

    private static Map<String, Integer> grades() {
        Map<String, Integer> grades = new LinkedHashMap<>();
        grades.put("a", 3);
        grades.put("b", 2);
        grades.put("c", 3);
        grades.put("e", 1);
        grades.put("f", 2);
        grades.put("g", 3);
        grades.put("h", 2);
        return grades;
    }
}
