package org.emporion.selling.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.address.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same buyer is known again however the thing is written, and nobody else is taken for one. */
class BlockKindTest {

    @Test
    void anEMailAddressIsTheSameWithoutCaseBlanksAndWhatFollowsAPlusSign() {
        assertThat(BlockKind.EMAIL.mark(" Ann+shop@Example.COM "))
                .isEqualTo(BlockKind.EMAIL.mark("ann@example.com"))
                .isNotEqualTo(BlockKind.EMAIL.mark("anna@example.com"));
    }

    @Test
    void aDomainIsWhatStandsBehindTheAtSign() {
        assertThat(BlockKind.DOMAIN.mark("ann@Example.com"))
                .isEqualTo(BlockKind.DOMAIN.mark("example.com"))
                .isNotEqualTo(BlockKind.EMAIL.mark("example.com"));
    }

    @Test
    void aDomainStandsForItsSubDomainsAndForNoOtherThatEndsLikeIt() {
        assertThat(BlockKind.DOMAIN.marks("ann@a.sub.bad.example"))
                .contains(BlockKind.DOMAIN.mark("a.sub.bad.example"), BlockKind.DOMAIN.mark("bad.example"));
        assertThat(BlockKind.DOMAIN.marks("ann@notbad.example")).doesNotContain(BlockKind.DOMAIN.mark("bad.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4242 4242 4242 4242",
                "4242424242424242",
                "3782-822463-10005",
                "123456789012",
                "1234567890123456789",
                "4242\u00a04242\u20134242\u00a04242"
            })
    void theNumberOfACardIsNotTakenForItsFingerprint(String number) {
        assertThat(BlockKind.CARD.isPossible(BlockKind.CARD.comparable(number))).isFalse();
    }

    @Test
    void anAddressIsTheSameWhateverSignsAndBlanksAreInIt() {
        Address home = new Address("Ann", "1 Mill Lane", "Floor 2", "Berlin", null, "10115", "DE", null);
        assertThat(BlockKind.ADDRESS.mark(BlockKind.written(home)))
                .isEqualTo(BlockKind.ADDRESS.mark("1 mill-lane 10115 de"))
                .isNotEqualTo(BlockKind.ADDRESS.mark("2 Mill Lane, 10115, DE"));
    }

    @Test
    void whatCannotBeSuchAThingIsNotTaken() {
        assertThat(BlockKind.EMAIL.isPossible("example.com")).isFalse();
        assertThat(BlockKind.DOMAIN.isPossible("example")).isFalse();
        assertThat(BlockKind.ADDRESS.isPossible("")).isFalse();
        assertThat(BlockKind.CARD.isPossible("card_1")).isTrue();
        assertThat(BlockKind.CARD.isPossible("12345678901")).isTrue();
    }
}
