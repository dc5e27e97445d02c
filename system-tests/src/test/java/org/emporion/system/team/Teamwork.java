package org.emporion.system.team;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.system.client.Api;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;

/** Making somebody a member of a store's team, the way it goes: by mail. */
final class Teamwork {

    private static final Pattern TOKEN = Pattern.compile("/join\\?token=([A-Za-z0-9-]+)");

    private Teamwork() {}

    /** Invites the person and accepts with the link of the mail. */
    static void joins(Person person, Store store, String role) {
        invite(store, person, role);
        Stack.sellers()
                .as(person.token())
                .post("/invitations/accept", Map.of("token", tokenFor(person, store)))
                .mustBe(200);
    }

    static JsonNode invite(Store store, Person person, String role) {
        return store.asOwner()
                .post("/invitations", Map.of("email", person.email(), "role", role))
                .mustBe(201)
                .json();
    }

    /** The secret of the link in the mail of this store. */
    static String tokenFor(Person person, Store store) {
        JsonNode mail = Inbox.awaitMail(person.email(), store.name());
        Matcher link = TOKEN.matcher(mail.path("text").asText());
        if (!link.find()) {
            throw new AssertionError("no link in " + mail);
        }
        return link.group(1);
    }

    /** The seller API as this person in this store. */
    static Api as(Person person, Store store) {
        return Stack.sellers().as(person.token()).with("X-Store", store.slug());
    }

    /** The id under which the store lists a member. */
    static String idOf(Person person, Store store) {
        for (JsonNode member : store.asOwner().get("/team").mustBe(200).json().path("items")) {
            if (member.path("email").asText().equals(person.email())) {
                return member.path("id").asText();
            }
        }
        throw new AssertionError(person.email() + " is not in the team of " + store.name());
    }
}
