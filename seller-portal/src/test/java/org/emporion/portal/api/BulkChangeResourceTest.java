package org.emporion.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** Which products a bulk change may name. */
class BulkChangeResourceTest {

    private static final String JUG = Ids.next().toString();

    @Test
    void eachThatIsNoIdOfAProductIsNamed() {
        assertThat(fields(Arrays.asList("jug", JUG, null)))
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly("products[0] UNKNOWN", "products[2] UNKNOWN");
    }

    @Test
    void noMoreAreNamedThanALimitSays() {
        List<String> most = new ArrayList<>(Collections.nCopies(1_000, JUG));
        assertThat(bulk(most).ids()).hasSize(1_000);

        most.add(JUG);
        assertThat(fields(most)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("products");
            assertThat(problem.detail()).contains("1,000", "filter");
        });
    }

    private static List<FieldProblem> fields(List<String> products) {
        return catchThrowableOfType(RuleViolated.class, () -> bulk(products).ids())
                .fields();
    }

    private static BulkChangeResource.Bulk bulk(List<String> products) {
        return new BulkChangeResource.Bulk(products, null, null);
    }
}
