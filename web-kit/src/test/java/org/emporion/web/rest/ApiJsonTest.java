package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
}
