package org.emporion.selling.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.address.Address;
import org.junit.jupiter.api.Test;

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
    }
}
