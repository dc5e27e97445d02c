package org.emporion.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.address.Address;
import org.junit.jupiter.api.Test;

/** What the fields of the address begin with. */
class AddressFormTest {

    private static final Address KNOWN = new Address("Kim", "Lane 1", null, "Leipzig", null, "04103", "DE", null);

    @Test
    void whoeverIsLoggedInNeedNotWriteTheOwnName() {
        assertThat(AddressForm.of(null, "Kim Buyer", null, null).getName()).isEqualTo("Kim Buyer");
        assertThat(AddressForm.of(KNOWN, "Kim Buyer", null, null).getName()).isEqualTo("Kim");
    }

    @Test
    void aCountryThatWasChosenSinceComesBeforeTheOneThatIsKept() {
        assertThat(AddressForm.of(KNOWN, null, "FR", null).getCountry()).isEqualTo("FR");
        assertThat(AddressForm.of(KNOWN, null, "XX", null).getCountry()).isEqualTo("DE");
        assertThat(AddressForm.of(KNOWN, null, "DE", "18565").getPostalCode()).isEqualTo("18565");
    }

    @Test
    void anOddPostalCodeIsDoubted() {
        AddressForm form = AddressForm.of(KNOWN, null, null, null);
        assertThat(form.getDoubt()).isEmpty();
        form.setPostalCode("410");
        assertThat(form.getDoubt()).startsWith("Postal codes of Germany look like 10115.");
        form.setCountry("HK");
        assertThat(form.getDoubt()).isEmpty();
        assertThat(form.getPattern()).isEqualTo(".*");
    }
}
