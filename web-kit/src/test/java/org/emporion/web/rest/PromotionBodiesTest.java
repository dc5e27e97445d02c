package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.emporion.kernel.Failure;
import org.emporion.selling.promotion.PromotionChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body says of a promotion, as far as it is wrong before any rule is asked. */
class PromotionBodiesTest {

    @ParameterizedTest
    @CsvSource({
        "5.005, EUR, DECIMALS",
        "500.5, JPY, DECIMALS",
        "'5,00', EUR, AMOUNT",
        "five, EUR, AMOUNT",
        "1e9, EUR, AMOUNT",
        "99999999999999, EUR, AMOUNT",
        "5.00, euro, CURRENCY",
        "5.00, ABC, CURRENCY",
        "5.00, XXX, CURRENCY",
        "5, XAU, CURRENCY"
    })
    void anAmountThatIsNoneIsToldWithItsField(String amount, String currency, String code) {
        String money = "{'amount':'" + amount + "','currency':'" + currency + "'}";

        for (String field : new String[] {"gives.most", "limits.budget"}) {
            String inner = field.substring(field.indexOf('.') + 1);
            String body = "{'" + field.substring(0, field.indexOf('.')) + "':{'" + inner + "':" + money + "}}";
            refused(body, field, code);
        }
        refused("{'threshold':" + money + "}", "threshold", code);
    }

    @ParameterizedTest
    @CsvSource({
        "gives, percent, \"'10'\"",
        "gives, taken, 2.5",
        "gives, kind, \"'HALF'\"",
        "limits, uses, 99999999999999999999",
        "limits, firstOrder, \"'yes'\""
    })
    void aValueOfAnotherTypeIsToldWithItsField(String part, String field, String value) {
        refused("{'" + part + "':{'" + field + "':" + value.replace("\"", "") + "}}", part + "." + field, "TYPE");
    }

    @Test
    void aTimeWithoutAYearOfFourDigitsIsNone() {
        refused("{'startsAt':'+1000000-01-01T00:00:00Z'}", "startsAt", "TYPE");
        refused("{'endsAt':'2026-11-31T00:00:00Z'}", "endsAt", "TYPE");
        refused("{'endsAt':'2026-12-01'}", "endsAt", "TYPE");
    }

    @Test
    void goodsThatAreNullAreReadAndLeftToTheRules() throws Exception {
        PromotionChange change = ApiJson.read("{\"goods\":{\"products\":[null]}}", PromotionChange.class);

        assertThat(change.goods().orElseThrow().products()).containsExactly("null");
    }

    private static void refused(String body, String field, String code) {
        Throwable refused = catchThrowable(() -> ApiJson.read(body.replace('\'', '"'), PromotionChange.class));
        assertThat(refused).as(body).isNotNull();
        Problem problem = refused instanceof JsonProcessingException unreadable
                ? BodyMapper.problem(unreadable)
                : FailureMapper.problem((Failure) refused);
        assertThat(problem.fields()).as(body).extracting("field", "code").containsExactly(tuple(field, code));
    }
}
