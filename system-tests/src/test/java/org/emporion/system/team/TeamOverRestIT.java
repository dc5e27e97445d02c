package org.emporion.system.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Person;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Roles as they act on the next request, over REST. */
@BesideABrowser
class TeamOverRestIT {

    private final Store mill = Given.aSellerWithAnOpenStore();
    private final Person bob = Given.aRegisteredUser();

    @Test
    void whoPacksSeesOrdersAndWritesNoCatalog() {
        Teamwork.joins(bob, mill, "FULFILMENT");
        Api packing = Teamwork.as(bob, mill);

        packing.get("/orders").mustBe(200);
        packing.get("/products").mustBe(200);
        packing.put("/stock", Map.of("items", List.of(Map.of("sku", "NONE", "onHand", 1))))
                .mustBe(200);
        packing.post("/products", ProductDraft.simple("No", "1.00", 1).body()).mustBeProblem(403, "ROLE_MISSING");
        packing.put("/shipping", Map.of("items", List.of())).mustBeProblem(403, "ROLE_MISSING");
        packing.get("/team").mustBeProblem(403, "ROLE_MISSING");
        packing.post("/invitations", Map.of("email", "x@example.org", "role", "READER"))
                .mustBeProblem(403, "ROLE_MISSING");
        packing.get("/keys").mustBeProblem(403, "OWNER_ONLY");
    }

    @Test
    void removingAMemberActsOnTheNextRequestAlsoForKeptAnswers() {
        Teamwork.joins(bob, mill, "CATALOG");
        Api writing = Teamwork.as(bob, mill).with("Idempotency-Key", "once");
        Object draft = ProductDraft.simple("Stool", "1.00", 1).body();
        writing.post("/products", draft).mustBe(201);
        writing.post("/products", draft).mustBe(201);

        mill.asOwner().delete("/team/" + Teamwork.idOf(bob, mill)).mustBe(204);

        writing.post("/products", draft).mustBeProblem(404);
        Answer gone = Teamwork.as(bob, mill).get("/products").mustBeProblem(404);
        Answer never = Stack.sellers()
                .as(bob.token())
                .with("X-Store", "no-such-store-anywhere")
                .get("/products")
                .mustBeProblem(404);
        assertThat(gone.text()).isEqualTo(never.text());
    }

    @Test
    void aRoleOfOneStoreIsNotCarriedToTheOther() {
        Store other = Given.aSellerWithAnOpenStore();
        Listed theirs = other.publishes("Vase", "10.00", 1);
        Teamwork.joins(bob, mill, "MANAGER");
        Teamwork.joins(bob, other, "READER");

        Teamwork.as(bob, mill)
                .post("/products", ProductDraft.simple("Mine", "1.00", 1).body())
                .mustBe(201);
        Teamwork.as(bob, mill).get("/products/" + theirs.id()).mustBeProblem(404);
        Teamwork.as(bob, mill).get("/team/" + Teamwork.idOf(bob, other)).mustBeProblemOf(404, 405);
        Teamwork.as(bob, other).get("/products/" + theirs.id()).mustBe(200);
        Teamwork.as(bob, other).delete("/products/" + theirs.id()).mustBeProblem(403, "ROLE_MISSING");
        Teamwork.as(bob, other).get("/team").mustBeProblem(403, "ROLE_MISSING");
        Stack.sellers().as(bob.token()).get("/products").mustBeProblem(422, "STORE_NEEDED");
    }

    @Test
    void aSuspendedStoreSellsNothingFromTheNextRequestOn() {
        Listed vase = mill.publishes("Vase", "10.00", 1);
        Teamwork.joins(bob, mill, "CATALOG");
        Stack.buyers().get("/stores/" + mill.slug()).mustBe(200);

        Stack.admins()
                .post("/tenants/" + mill.tenantId() + "/suspend", Map.of("reason", "for a test"))
                .mustBe(200);

        Stack.buyers().get("/stores/" + mill.slug()).mustBeProblem(404);
        Teamwork.as(bob, mill).post("/products/" + vase.id() + "/publish").mustBeProblem(409);
        mill.api().post("/products/" + vase.id() + "/publish").mustBeProblem(409);
        Teamwork.as(bob, mill).get("/products/" + vase.id()).mustBe(200);
    }

    @Test
    void anInvitationOpensOnceAndOnlyForTheOneWhoWasAsked() {
        Teamwork.invite(mill, bob, "READER");
        String token = Teamwork.tokenFor(bob, mill);
        Api eve = Stack.sellers().as(Given.aRegisteredUser().token());
        Map<String, String> acceptance = Map.of("token", token);

        eve.post("/invitations/accept", acceptance).mustBeProblem(403, "OTHER_ADDRESS");
        Stack.sellers().post("/invitations/accept", acceptance).mustBeProblem(401);
        mill.api().post("/invitations/accept", acceptance).mustBeProblem(403);
        Stack.sellers().as(bob.token()).post("/invitations/accept", acceptance).mustBe(200);
        Stack.sellers().as(bob.token()).post("/invitations/accept", acceptance).mustBeProblem(409);
        Stack.sellers()
                .as(bob.token())
                .post("/invitations/accept", Map.of("token", "forged"))
                .mustBeProblem(404);
    }

    @Test
    void theLastOwnerStays() {
        String owner = Teamwork.idOf(mill.owner(), mill);

        mill.asOwner().delete("/team/" + owner).mustBeProblem(409, "LAST_OWNER");
        mill.asOwner().patch("/team/" + owner, Map.of("role", "READER")).mustBeProblem(409, "LAST_OWNER");
        mill.asOwner().patch("/team/" + owner, Map.of("role", "KING")).mustBeProblem(422);
        mill.asOwner()
                .patch("/team/" + owner, Map.of("role", "READER", "tenantId", "x"))
                .mustBeProblem(422);
    }

    @Test
    void aRoleIsChangedOnlyFromWhatWasSeen() {
        Teamwork.joins(bob, mill, "READER");
        String path = "/team/" + Teamwork.idOf(bob, mill);
        Api owner = mill.asOwner();
        String team = owner.get("/team").mustBe(200).header("ETag");
        Answer seen = owner.patch(path, Map.of("role", "CATALOG")).mustBe(200);
        String version = seen.json().path("version").asText();
        assertThat(seen.header("ETag")).isEqualTo('"' + version + '"');
        owner.patch(path, Map.of("role", "FULFILMENT")).mustBe(200);

        Api late = owner.with("If-Match", seen.header("ETag"));
        Answer refused = late.patch(path, Map.of("role", "READER")).mustBe(412);
        assertThat(refused.json().path("role").asText()).isEqualTo("FULFILMENT");
        late.delete(path).mustBe(412);
        Answer conflict = owner.patch(path, Map.of("role", "READER", "version", version))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("role");
        assertThat(conflict.text())
                .contains("It is \\\"FULFILMENT\\\" now.", mill.owner().email());
        Answer now = owner.get("/team").mustBe(200);
        assertThat(now.header("ETag")).isNotBlank().isNotEqualTo(team);
        assertThat(now.json().findValuesAsText("version"))
                .contains(refused.json().path("version").asText());

        owner.with("If-Match", refused.header("ETag")).delete(path).mustBe(204);
    }

    @Test
    void theOrganizationAtTheIdentityProviderFollowsTheTeam() {
        Teamwork.joins(bob, mill, "READER");
        await("member of the organization").atMost(Duration.ofMinutes(2)).until(() -> membersAtTheProvider()
                .contains(bob.email()));

        Teamwork.as(bob, mill).delete("/team/" + Teamwork.idOf(bob, mill)).mustBe(204);

        await("no member of the organization").atMost(Duration.ofMinutes(2)).until(() -> !membersAtTheProvider()
                .contains(bob.email()));
        assertThat(membersAtTheProvider()).contains(mill.owner().email());
    }

    @Test
    void aKeyTellsItsPrefixItsEndAndItsLastUse() {
        String end = "2099-01-01T00:00:00Z";
        String key = mill.asOwner()
                .post("/keys", Map.of("name", "till", "scopes", List.of("stock"), "expiresAt", end))
                .mustBe(201)
                .json()
                .path("key")
                .asText();
        Stack.sellers().as(key).get("/store").mustBe(200);

        String listed = mill.asOwner().get("/keys").mustBe(200).text();

        assertThat(listed)
                .contains(end, "\"prefix\":\"" + key.substring(0, 12) + "\"")
                .doesNotContain(key);
        assertThat(mill.asOwner()
                        .get("/keys")
                        .json()
                        .path("items")
                        .get(0)
                        .path("lastUsedAt")
                        .isNull())
                .isFalse();
        mill.asOwner()
                .post("/keys", Map.of("name", "x", "scopes", List.of("stock"), "expiresAt", "2001-01-01T00:00:00Z"))
                .mustBeProblem(422)
                .mustBlame("expiresAt");
        mill.asOwner()
                .post("/keys", Map.of("name", "x", "scopes", List.of("team")))
                .mustBeProblem(422)
                .mustBlame("scopes");
    }

    private String membersAtTheProvider() {
        Api keycloak = Person.keycloak();
        String organization = keycloak.get("/admin/realms/emporion/organizations?search=" + mill.slug())
                .mustBe(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        return organization.isEmpty()
                ? ""
                : keycloak.get("/admin/realms/emporion/organizations/" + organization + "/members")
                        .mustBe(200)
                        .text();
    }
}
