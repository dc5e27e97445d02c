package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
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

    @Test
    void writesARateInPercent() throws Exception {
        assertThat(json.writeValueAsString(List.of(new Percentage(550), new Percentage(1900))))
                .isEqualTo("[\"5.5\",\"19\"]");
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

    record Shelf(
            String title,
            Optional<List<Piece>> pieces,
            boolean open,
            Instant since,
            Mood mood,
            @Between(least = 1, most = 9999) Long books) {}

    record Piece(UUID id, Optional<Integer> weightGrams, Long onHand, Boolean tracked, Price price) {}

    record Price(String amount, String currency) {}

    enum Mood {
        CALM,
        BUSY
    }

    @Test
    void aValueOfAnotherTypeIsRefusedWithItsFieldAndTheFormItHas() {
        assertThat(bad("{'title':true}")).containsExactly(tuple("title", "TYPE"));
        assertThat(bad("{'title':5}")).containsExactly(tuple("title", "TYPE"));
        assertThat(bad("{'title':['a']}")).containsExactly(tuple("title", "TYPE"));
        assertThat(bad("{'title':{'a':1}}")).containsExactly(tuple("title", "TYPE"));
        assertThat(bad("{'open':'true'}")).containsExactly(tuple("open", "TYPE"));
        assertThat(bad("{'open':1}")).containsExactly(tuple("open", "TYPE"));
        assertThat(bad("{'since':1700000000}")).containsExactly(tuple("since", "TYPE"));
        assertThat(bad("{'since':'yesterday'}")).containsExactly(tuple("since", "TYPE"));
        assertThat(bad("{'since':'+10000-01-01T00:00:00Z'}")).containsExactly(tuple("since", "TYPE"));
        assertThat(bad("{'since':'-0001-12-31T23:59:59Z'}")).containsExactly(tuple("since", "TYPE"));
        assertThat(bad("{'mood':0}")).containsExactly(tuple("mood", "TYPE"));
        assertThat(bad("{'mood':'WILD'}")).containsExactly(tuple("mood", "TYPE"));
        assertThat(bad("{'pieces':{}}")).containsExactly(tuple("pieces", "TYPE"));
        assertThat(bad("{'pieces':'none'}")).containsExactly(tuple("pieces", "TYPE"));
        assertThat(bad("{'pieces':[7]}")).containsExactly(tuple("pieces[0]", "TYPE"));
        for (String value : List.of("'12'", "''", "1.5", "1e30", "99999999999999999999", "true", "[1]", "{}")) {
            assertThat(bad("{'pieces':[{},{'weightGrams':" + value + "}]}"))
                    .as(value)
                    .containsExactly(tuple("pieces[1].weightGrams", "TYPE"));
            assertThat(bad("{'pieces':[{'onHand':" + value + "}]}"))
                    .as(value)
                    .containsExactly(tuple("pieces[0].onHand", "TYPE"));
        }
        assertThat(bad("{'pieces':[{'tracked':'yes'}]}")).containsExactly(tuple("pieces[0].tracked", "TYPE"));
        assertThat(bad("{'pieces':[{'id':'x'}]}")).containsExactly(tuple("pieces[0].id", "TYPE"));
        assertThat(bad("{'pieces':[{'id':5}]}")).containsExactly(tuple("pieces[0].id", "TYPE"));
        assertThat(bad("{'pieces':[{'price':19.9}]}")).containsExactly(tuple("pieces[0].price", "TYPE"));
        assertThat(bad("{'pieces':[{'price':'19.90'}]}")).containsExactly(tuple("pieces[0].price", "TYPE"));
        assertThat(bad("{'pieces':[{'price':{'amount':19.9}}]}"))
                .containsExactly(tuple("pieces[0].price.amount", "TYPE"));
    }

    @Test
    void whatIsExpectedIsSaid() {
        assertThat(details("{'pieces':[{'price':{'amount':19.9}}],'mood':'WILD','since':5}"))
                .containsExactly(
                        "Send pieces[0].price.amount as a decimal string such as \"19.90\".",
                        "Send mood as one of CALM, BUSY.",
                        "Send since as a time such as \"2026-11-23T15:00:00Z\".");
        assertThat(details("{'pieces':[{'weightGrams':'12'}]}"))
                .containsExactly("Send pieces[0].weightGrams as a whole number from -2147483648 to 2147483647, without"
                        + " quotation marks.");
    }

    @Test
    void whereAWholeNumberHasLimitsTheyAreSaid() throws Exception {
        for (String value : List.of("1.5", "'2'", "true", "{}", "99999999999999999999")) {
            assertThat(details("{'books':" + value + "}"))
                    .as(value)
                    .containsExactly("Send books as a whole number from 1 to 9999, without quotation marks.");
        }
        assertThat(ApiJson.read("{\"books\":12}", Shelf.class).books()).isEqualTo(12);
        assertThat(ApiJson.read("{\"books\":null}", Shelf.class).books()).isNull();
    }

    @Test
    void everyBadFieldIsNamed() {
        assertThat(bad(
                        "{'colour':1,'title':true,'pieces':[{'onHand':'1','what':{'a':[1]},'weightGrams':true}],'open':'x',"
                                + "'size':[]}"))
                .containsExactlyInAnyOrder(
                        tuple("colour", "UNKNOWN_PROPERTY"),
                        tuple("title", "TYPE"),
                        tuple("pieces[0].onHand", "TYPE"),
                        tuple("pieces[0].what", "UNKNOWN_PROPERTY"),
                        tuple("pieces[0].weightGrams", "TYPE"),
                        tuple("open", "TYPE"),
                        tuple("size", "UNKNOWN_PROPERTY"));
        assertThat(bad("{'title':'\\u0000','pieces':[{'price':{'amount':'\\ud800','currency':7}}]}"))
                .containsExactly(
                        tuple("title", "CHARACTER"),
                        tuple("pieces[0].price.amount", "CHARACTER"),
                        tuple("pieces[0].price.currency", "TYPE"));
    }

    @Test
    void whatIsWrittenRightIsRead() throws Exception {
        Shelf shelf = ApiJson.read(
                "{'title':'a','open':true,'since':'2026-11-23T15:00:00Z','mood':'BUSY','pieces':[{'weightGrams':null,'onHand':7}]}"
                        .replace('\'', '"'),
                Shelf.class);

        assertThat(shelf.open()).isTrue();
        assertThat(shelf.pieces().orElseThrow().get(0).onHand()).isEqualTo(7);
        assertThat(shelf.pieces().orElseThrow().get(0).weightGrams()).isEmpty();
        assertThat(ApiJson.read("", Shelf.class)).isNull();
        assertThat(ApiJson.read("null", Shelf.class)).isNull();
        assertThatThrownBy(() -> ApiJson.read("[]", Shelf.class)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> ApiJson.read("{} {}", Shelf.class)).isInstanceOf(JsonProcessingException.class);
    }

    private static List<Tuple> bad(String body) {
        return problemOf(body).fields().stream()
                .map(each -> tuple(each.field(), each.code()))
                .toList();
    }

    private static List<String> details(String body) {
        return problemOf(body).fields().stream().map(FieldProblem::detail).toList();
    }

    private static Problem problemOf(String body) {
        Throwable refused = catchThrowable(() -> ApiJson.read(body.replace('\'', '"'), Shelf.class));
        assertThat(refused).as(body).isNotNull();
        return problem(refused);
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
