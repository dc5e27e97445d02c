package org.emporion.ground.walls;

import java.util.Objects;

/**
 * Somebody whom the identity provider vouches for.
 *
 * @param userId the provider's stable id of the person ({@code sub})
 */
public record Person(String userId, String name, String email) {

    public Person {
        Objects.requireNonNull(userId, "user id");
        email = email == null ? "" : email;
        name = name == null || name.isBlank() ? email : name;
    }

    /** How the person is named in journals. */
    public String who() {
        return email.isEmpty() ? name : email;
    }
}
