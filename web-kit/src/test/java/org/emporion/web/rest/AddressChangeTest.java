package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.emporion.kernel.address.Address;
import org.junit.jupiter.api.Test;

class AddressChangeTest {

    private static final Address HOME =
            new Address("Ida Berg", "Mill 1", "Yard 2", "Bremen", null, "28195", "DE", "030123");

    @Test
    void whatIsNotNamedStaysAsItIs() throws JsonProcessingException {
        assertThat(of("{\"city\": \"Hamburg\", \"postalCode\": \"20095\"}", HOME))
                .isEqualTo(new Address("Ida Berg", "Mill 1", "Yard 2", "Hamburg", null, "20095", "DE", "030123"));
    }

    @Test
    void nullClears() throws JsonProcessingException {
        assertThat(of("{\"line2\": null, \"phone\": null}", HOME))
                .isEqualTo(new Address("Ida Berg", "Mill 1", null, "Bremen", null, "28195", "DE", null));
    }

    @Test
    void whereThereIsNoAddressItIsWhatIsNamed() throws JsonProcessingException {
        assertThat(of("{\"name\": \"Ida Berg\"}", null))
                .isEqualTo(new Address("Ida Berg", null, null, null, null, null, null, null));
    }

    private static Address of(String body, Address present) throws JsonProcessingException {
        return ApiJson.mapper().readValue(body, AddressChange.class).of(present);
    }
}
