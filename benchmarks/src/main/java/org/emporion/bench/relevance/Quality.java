package org.emporion.bench.relevance;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How good answers are on the average over so many queries: ours, and those of the plain index. */
public record Quality(int queries, Side ours, Side plain) {
    private static final int FIRST = 10;

    /**
     * One of the two.
     *
     * @param success share of queries with something right among the first ten
     * @param ndcg of the first ten
     * @param mrr mean of one by the place of the first right one
     * @param empty share of queries without any hit
     */
    public record Side(double success, double ndcg, double mrr, double empty) {}

    /** Over some queries, at least one. */
    public static Quality of(List<Outcome> outcomes) {
        return new Quality(outcomes.size(), side(outcomes, Outcome::ours), side(outcomes, Outcome::plain));
    }

    private static Side side(List<Outcome> outcomes, Function<Outcome, List<String>> hits) {
        return new Side(
                mean(outcomes, each -> Measures.isFound(each.query(), hits.apply(each), FIRST) ? 1 : 0),
                mean(outcomes, each -> Measures.ndcg(each.query(), hits.apply(each), FIRST)),
                mean(outcomes, each -> Measures.reciprocalRank(each.query(), hits.apply(each))),
                mean(outcomes, each -> hits.apply(each).isEmpty() ? 1 : 0));
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElseThrow();
    }
}
