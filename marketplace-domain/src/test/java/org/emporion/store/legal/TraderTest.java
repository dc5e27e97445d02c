package org.emporion.store.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.kernel.FieldProblem;
import org.junit.jupiter.api.Test;

/** What a store has to say of who it is. */
class TraderTest {

    private static final Trader MILL = TestTraders.MILL;

    @Test
    void whoSaysEverythingIsTaken() {
        assertThat(MILL.problems().found()).isEmpty();
        assertThat(MILL.address().name()).isEqualTo("Blue Mill GmbH");
    }

    @Test
    void registerAndVatIdAreForThoseWhoHaveThem() {
        assertThat(changed("", "").problems().found()).isEmpty();
    }

    @Test
    void everythingElseIsAskedForByName() {
        assertThat(Trader.nobody().problems().found())
                .extracting(FieldProblem::field)
                .contains("legalName", "line1", "city", "country", "email", "phone")
                .doesNotContain("name", "line2", "region", "register", "vatId");
    }

    @Test
    void anAddressThatNobodyCanWriteToIsRefused() {
        Trader odd =
                MILL.with(new Trader(null, null, null, null, null, null, null, "mill at example", null, null, null));

        assertThat(odd.problems().found()).extracting(FieldProblem::field).containsExactly("email");
    }

    @Test
    void aPhoneNumberHasDigits() {
        assertThat(reached("abc", "").problems().found())
                .extracting(FieldProblem::field)
                .containsExactly("phone");
        assertThat(reached("(030) 12 34", "").problems().found()).isEmpty();
    }

    @Test
    void aVatIdLooksLikeThoseOfItsCountry() {
        for (String odd : List.of("DE12", "123456789", "EL12", "vat", "DE")) {
            assertThat(reached("+49 30 1234567", odd).problems().found())
                    .as(odd)
                    .extracting(FieldProblem::field)
                    .containsExactly("vatId");
        }
        for (String fine : List.of("DE 123 456 789", "de123456789", "ATU12345678", "EL123456789", "CHE-123.456.789")) {
            assertThat(reached("+49 30 1234567", fine).problems().found())
                    .as(fine)
                    .isEmpty();
        }
    }

    @Test
    void whoIsOutsideOfTheUnionGivesTheNumberOfThere() {
        Trader american =
                MILL.with(new Trader(null, null, null, "10001", null, "NY", "US", null, null, null, "12-3456789"));
        assertThat(american.problems().found()).isEmpty();
    }

    @Test
    void anUnusualPostalCodeIsDoubtedAndTaken() {
        Trader odd = MILL.with(new Trader(null, null, null, "ABC", null, null, null, null, null, null, null));

        assertThat(odd.problems().found()).isEmpty();
        assertThat(odd.doubts()).extracting(FieldProblem::field).containsExactly("postalCode");
        assertThat(MILL.doubts()).isEmpty();
    }

    private static Trader reached(String phone, String vatId) {
        return MILL.with(new Trader(null, null, null, null, null, null, null, null, phone, null, vatId));
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsNamedChangesTheVersion() {
        assertThat(MILL.with(new Trader(null, null, null, null, null, null, null, null, null, null, null)))
                .isEqualTo(MILL);
        assertThat(changed("HRB 1", "DE1").version()).isNotEqualTo(MILL.version());
        assertThat(MILL.differing(changed("HRB 1", null)))
                .extracting(FieldProblem::field)
                .containsExactly("register");
    }

    @Test
    void aMailNamesItInOneLine() {
        assertThat(MILL.inOneLine())
                .isEqualTo("Blue Mill GmbH, Mill Lane 1, 10115 Berlin, Germany, hello@mill.example, +49 30 1234567,"
                        + " HRB 12345, Berlin, VAT ID DE123456789");
        assertThat(changed("", "").inOneLine()).endsWith("+49 30 1234567");
    }

    private static Trader changed(String register, String vatId) {
        return MILL.with(new Trader(null, null, null, null, null, null, null, null, null, register, vatId));
    }
}
