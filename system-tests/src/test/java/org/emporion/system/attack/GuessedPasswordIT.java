package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.junit.jupiter.api.Test;

/** Whoever guesses at a password is stopped, and nobody else. */
class GuessedPasswordIT {

    private static final int MORE_THAN_ALLOWED = 12;

    @Test
    void isWorthNothingAfterTooManyWrongOnes() {
        Person person = Given.aRegisteredUser();
        Person guessing = new Person(person.email(), "not-the-password", person.firstName(), person.lastName());
        for (int guess = 0; guess < MORE_THAN_ALLOWED; guess++) {
            assertThat(guessing.asksForAToken().status()).isIn(400, 401);
        }

        assertThat(person.asksForAToken().status()).isNotEqualTo(200);
        Given.aRegisteredUser().asksForAToken().mustBe(200);
    }
}
