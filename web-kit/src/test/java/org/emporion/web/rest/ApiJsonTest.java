package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

class ApiJsonTest {

    private final ObjectMapper json = ApiJson.mapper();

    record Offer(Money price, int quantity) {}

    @Test
    void readsMoneyBetweenOtherProperties() throws Exception {
        Offer offer =
                json.readValue("{\"price\":{\"amount\":\"4.90\",\"currency\":\"EUR\"},\"quantity\":2}", Offer.class);

        assertThat(offer).isEqualTo(new Offer(Money.parse("4.90", "EUR"), 2));
    }

    @Test
    void refusesMoneyAsANumber() {
        assertThatThrownBy(() -> json.readValue("{\"price\":4.9,\"quantity\":2}", Offer.class))
                .isInstanceOf(JsonMappingException.class);
    }

    record Named(String name, Optional<String> alt, List<String> tags, Map<String, String> choices) {}

    @Test
    void refusesWhatIsNoTextByNameWhereverItStands() {
        for (String bad : List.of(
                "{'name':'a\\u0000'}",
                "{'name':'\\ud800'}",
                "{'alt':'\\udc00x'}",
                "{'tags':['a','\\u0000']}",
                "{'choices':{'mill':'\\u0000'}}",
                "{'choices':{'\\u0000':'x'}}")) {
            assertThatThrownBy(() -> json.readValue(bad.replace('\'', '"'), Named.class))
                    .as(bad)
                    .satisfies(refused -> assertThat(problem(refused).fields())
                            .extracting("code")
                            .containsExactly("CHARACTER"));
        }
    }

    @Test
    void namesTheFieldThatHoldsNoText() {
        assertThatThrownBy(() -> json.readValue("{\"name\":\"\\ud83d\"}", Named.class))
                .satisfies(refused -> assertThat(problem(refused).fields())
                        .extracting("field")
                        .containsExactly("name"));
    }

    @Test
    void readsEveryCharacter() throws Exception {
        assertThat(json.readValue("{\"name\":\"\\ud83d\\ude00 \\t \u017c\"}", Named.class)
                        .name())
                .isEqualTo("\ud83d\ude00 \t \u017c");
    }

    private static Problem problem(Throwable refused) {
        return refused instanceof JsonProcessingException unreadable
                ? BodyMapper.problem(unreadable)
                : FailureMapper.problem((Failure) refused);
    }
}
