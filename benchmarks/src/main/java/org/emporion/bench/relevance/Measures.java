package org.emporion.bench.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is said of a list of hits. NDCG is that of Järvelin and Kekäläinen (Cumulated gain-based evaluation of IR techniques, 2002) with
 * the gain 2^grade - 1 of Burges and others (Learning to rank using gradient descent, 2005).
 */
final class Measures {
    private Measures() {}

    /** Whether something right is among the first so many. */
    static boolean isFound(Judged query, List<String> hits, int first) {
        return hits.stream().limit(first).anyMatch(query::isRight);
    }

    /** One by the place of the first right one; 0 where there is none. */
    static double reciprocalRank(Judged query, List<String> hits) {
        for (int i = 0; i < hits.size(); i++) {
            if (query.isRight(hits.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** The discounted gain of the first so many, as a share of the best that is possible. A product counts once. */
    static double ndcg(Judged query, List<String> hits, int first) {
        List<Integer> got =
                hits.stream().limit(first).distinct().map(query::grade).toList();
        return discounted(got) / discounted(best(query.grades().values(), first));
    }

    static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }

    private static List<Integer> best(Collection<Integer> grades, int first) {
        return grades.stream().sorted(Comparator.reverseOrder()).limit(first).toList();
    }
}
