package org.emporion.system.walls;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;

/**
 * Somebody who asks for what is not theirs.
 *
 * @param member whether somebody of the other store, who may do there what is asked here
 * @param api the seller API as this visitor calls it
 */
record Visitor(String name, boolean member, Api api) {

    /** Everybody who comes to the walls of a store, all of them belonging to the other store or to none. */
    static List<Visitor> ofStore(Premises mine) {
        Person buyer = Given.aRegisteredUser();
        Person reader = Given.aRegisteredUser();
        Books.addMember(mine.store().tenantId(), reader.subject(), "READER", reader.email());
        return List.of(
                new Visitor("owner of another store", true, mine.store().asOwner()),
                new Visitor("key of another store", true, mine.store().api()),
                new Visitor(
                        "read-only member of another store",
                        false,
                        as(reader, mine.store().slug())),
                new Visitor("key of another scope", false, Stack.sellers().as(keyFor(mine, "customers:read"))),
                new Visitor("buyer", false, Stack.sellers().as(buyer.token())),
                new Visitor("anonymous", false, Stack.sellers()),
                new Visitor("platform admin", false, Stack.sellers().as(Person.platformAdminsToken())));
    }

    static Answer call(Api api, Place place, Map<String, String> things) {
        String body = place.body(things);
        if (body.startsWith("@")) {
            return api.send(
                    place.method(), place.path(things), body.substring(1), BodyPublishers.ofString("something"));
        }
        return body.isEmpty() || place.method().equals("GET")
                ? api.send(place.method(), place.path(things), null, BodyPublishers.noBody())
                : api.with("Idempotency-Key", UUID.randomUUID().toString())
                        .send(place.method(), place.path(things), "application/json", BodyPublishers.ofString(body));
    }

    private static Api as(Person person, String store) {
        return Stack.sellers().as(person.token()).with("X-Store", store);
    }

    private static String keyFor(Premises mine, String scope) {
        return mine.store()
                .asOwner()
                .post("/keys", Map.of("name", scope, "scopes", List.of(scope)))
                .mustBe(201)
                .json()
                .path("key")
                .asText();
    }
}
