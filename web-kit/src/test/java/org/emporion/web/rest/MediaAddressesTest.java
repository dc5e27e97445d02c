package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.junit.jupiter.api.Test;

/** Addresses of pictures lead to the storefront, from wherever they are read. */
class MediaAddressesTest {

    record Shown(String title, String image, String logo, String slug) {}

    @Test
    void arePrintedAsAWhole() throws JsonProcessingException {
        assertThat(json(new Shown("Jug", "/media/a-400.jpg", null, "jug")))
                .isEqualTo("{\"title\":\"Jug\",\"image\":\"https://shop.example/media/a-400.jpg\",\"logo\":null,"
                        + "\"slug\":\"jug\"}");
    }

    @Test
    void andNothingElseIs() throws JsonProcessingException {
        assertThat(json(new Shown("/media/x", "https://cdn.example/media/a.jpg", "", "/media/x")))
                .isEqualTo("{\"title\":\"/media/x\",\"image\":\"https://cdn.example/media/a.jpg\",\"logo\":\"\","
                        + "\"slug\":\"/media/x\"}");
    }

    private static String json(Shown shown) throws JsonProcessingException {
        SimpleModule pictures =
                new SimpleModule().setSerializerModifier(new MediaAddresses(() -> "https://shop.example"));
        return new ObjectMapper().registerModule(pictures).writeValueAsString(shown);
    }
}
