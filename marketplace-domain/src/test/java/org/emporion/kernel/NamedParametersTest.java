package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedParametersTest {

    @Test
    void eachNameBecomesAQuestionMarkWithItsValueHoweverOftenItIsUsed() {
        NamedParameters statement = NamedParameters.of(
                "select :price + 1 from offer where tenant_id = :tenant and (price = :price or :tenant is null)");

        assertThat(statement.sql())
                .isEqualTo("select ? + 1 from offer where tenant_id = ? and (price = ? or ? is null)");
        assertThat(statement.values(Map.of("tenant", "mill", "price", 3))).containsExactly(3, "mill", 3, "mill");
    }

    @Test
    void quotedTextCommentsAndCastsAreLeftAlone() {
        NamedParameters statement = NamedParameters.of(
                """
                select ':no' || 'it''s :no' as at, :tags::text[] -- as :no
                from x where at::date = :day""");

        assertThat(statement.names()).containsExactly("tags", "day");
        assertThat(statement.sql())
                .isEqualTo(
                        """
                        select ':no' || 'it''s :no' as at, ?::text[] -- as :no
                        from x where at::date = ?""");
    }

    @Test
    void aValueMayBeNullButNotMissing() {
        NamedParameters statement = NamedParameters.of("update x set note = :note");
        Map<String, Object> none = new HashMap<>();
        none.put("note", null);

        assertThat(statement.values(none)).containsExactly((Object) null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.values(Map.of()))
                .withMessage("no value for :note");
    }

    @Test
    void aValueThatTheStatementDoesNotNameIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedParameters.of("select :a").values(Map.of("a", 1, "b", 2)))
                .withMessage("the statement has no parameter :b");
    }
}
