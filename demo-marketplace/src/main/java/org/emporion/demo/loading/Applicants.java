package org.emporion.demo.loading;

import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoPeople;
import org.emporion.demo.DemoPeople.Seller;

/** Stores that have applied and wait, so that the platform admin finds something to decide. */
final class Applicants {

    private static final List<Map<String, String>> WAITING = List.of(
            Map.of(
                    "owner", "wout",
                    "storeName", "Nachtwacht Rösterei",
                    "slug", "nachtwacht-roesterei",
                    "legalName", "Nachtwacht Koffie BV",
                    "country", "NL",
                    "about", "A roaster that works at night, when electricity is cheap and the street is quiet."),
            Map.of(
                    "owner", "niamh",
                    "storeName", "Lantern Lane Records",
                    "slug", "lantern-lane-records",
                    "legalName", "Paper Lantern Booksellers Ltd",
                    "country", "IE",
                    "about", "Second-hand vinyl, washed, listened to, and graded by somebody who is hard to please."));

    private final Access access;
    private final Map<String, Seller> people;

    Applicants(Access access, Map<String, Seller> people) {
        this.access = access;
        this.people = people;
    }

    void apply() {
        for (Map<String, String> store : WAITING) {
            Seller owner = people.get(store.get("owner"));
            Api seller = access.seller(owner.email(), DemoPeople.PASSWORD);
            boolean known =
                    seller.with("X-Store", store.get("slug")).tryGet("/store").status() == 200;
            if (!known) {
                seller.post(
                        "/applications",
                        Map.of(
                                "storeName", store.get("storeName"),
                                "slug", store.get("slug"),
                                "legalName", store.get("legalName"),
                                "country", store.get("country"),
                                "email", owner.email(),
                                "about", store.get("about")));
            }
        }
    }
}
