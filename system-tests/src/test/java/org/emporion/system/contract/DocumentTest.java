package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a fault of an answer. */
class DocumentTest {

    private final Document document = new Document(
            "orders",
            json(
                    """
            {"components": {"schemas": {
              "Order": {"type": "object", "required": ["number"], "properties": {
                "number": {"type": "string"},
                "options": {"type": "object", "additionalProperties": {"type": "string"}},
                "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
                "said": {"description": "Anything."}}},
              "Line": {"type": ["object", "null"], "properties": {"sku": {"type": "string"}}}}}}"""));

    @Test
    void anAnswerAsDescribedHasNone() {
        assertThat(faults("{'number': '1', 'options': {'Colour': 'Blue'}, 'lines': [{'sku': 'A'}], 'said': {'a': 1}}"))
                .isEmpty();
    }

    @Test
    void aPropertyThatIsNotDescribedIsOneHoweverDeepItStands() {
        assertThat(faults("{'number': '1', 'shippingName': 'Parcel'}"))
                .singleElement()
                .asString()
                .contains("shippingName");
        assertThat(faults("{'number': '1', 'lines': [{'sku': 'A', 'worth': 3}]}"))
                .singleElement()
                .asString()
                .contains("worth");
    }

    @Test
    void aPropertyThatIsMissingOrOfAnotherTypeIsOne() {
        assertThat(faults("{'lines': []}")).hasSize(1);
        assertThat(faults("{'number': 1}")).hasSize(1);
    }

    private List<String> faults(String answer) {
        return document.faults(json("{\"$ref\": \"#/components/schemas/Order\"}"), json(answer.replace('\'', '"')));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
