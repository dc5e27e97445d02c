package org.emporion.system.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorTest {

    /** The last six digits of the test vectors in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void showsTheCodesOfTheStandard(long second, String code) {
        assertThat(new Authenticator("12345678901234567890").codeOf(second / 30))
                .isEqualTo(code);
    }
}
