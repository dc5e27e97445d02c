package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Tokens that open nothing, at the running APIs: all the same 401. The table by claim is that of the verifier itself. */
class TokensIT {

    @Test
    void allGetTheSameRefusal() throws GeneralSecurityException {
        Store store = Given.aSellerWithAnOpenStore();
        Map<String, String> refused = refused(store);
        for (String address : List.of(
                Stack.addresses().seller() + "/api/v1/products",
                Stack.addresses().admin() + "/api/v1/tenants")) {
            TreeSet<String> bodies = new TreeSet<>();
            refused.forEach((what, token) -> {
                Answer answer =
                        Api.at(address).with("Authorization", "Bearer " + token).get("");
                assertThat(answer.status()).as(what + " at " + address).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                bodies.add(answer.text());
            });
            bodies.add(Api.at(address).get("").mustBe(401).text());
            bodies.add(Api.at(address)
                    .with("Authorization", "Basic YWRtaW46YWRtaW4=")
                    .get("")
                    .mustBe(401)
                    .text());
            assertThat(bodies).as("one body at " + address).hasSize(1);
        }
    }

    @Test
    void theStorefrontGivesNoneOfThemMoreThanNobodyGets() throws GeneralSecurityException {
        refused(Given.aSellerWithAnOpenStore()).forEach((what, token) -> assertThat(Stack.buyers()
                        .with("Authorization", "Bearer " + token)
                        .get("/orders/NONE-1?email=a@example.org")
                        .status())
                .as(what)
                .isEqualTo(404));
    }

    private static Map<String, String> refused(Store store) throws GeneralSecurityException {
        JsonNode granted = granted(store.owner());
        String good = granted.path("access_token").asText();
        String[] parts = good.split("\\.");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ID token", granted.path("id_token").asText());
        all.put("refresh token", granted.path("refresh_token").asText());
        all.put("signature stripped", parts[0] + "." + parts[1] + ".");
        all.put("signature changed", parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA");
        all.put("content changed", parts[0] + "." + changed(parts[1]) + "." + parts[2]);
        all.put("none", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        all.put("forged", forged(parts[1], "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"unknown\"}"));
        all.put("forged with a known key's name", forged(parts[1], decoded(parts[0])));
        all.put("public key as secret", withSecret(parts[1], publicKey(parts[0])));
        all.put("another provider's", master());
        all.put("garbage", "garbage");
        all.put("unknown key", "emk_" + "0".repeat(40));
        all.put("revoked key", revokedKey(store));
        return all;
    }

    private static JsonNode granted(Person person) {
        String form = "grant_type=password&scope=openid&client_id=emporion-cli&username=" + Api.escaped(person.email())
                + "&password=" + Api.escaped(person.password());
        return Api.at(Stack.addresses().issuer())
                .send(
                        "POST",
                        "/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form))
                .mustBe(200)
                .json();
    }

    private static String master() {
        String form = "grant_type=password&client_id=admin-cli&username=keycloak&password=keycloak";
        return Api.at(Stack.addresses().keycloak())
                .send(
                        "POST",
                        "/realms/master/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form))
                .mustBe(200)
                .json()
                .path("access_token")
                .asText();
    }

    private static String revokedKey(Store store) {
        JsonNode key = store.asOwner()
                .post("/keys", Map.of("name", "soon revoked", "scopes", List.of("catalog")))
                .mustBe(201)
                .json();
        String text = key.path("key").asText();
        Stack.sellers().as(text).get("/products").mustBe(200);
        Answer gone = store.asOwner().delete("/keys/" + key.path("id").asText());
        assertThat(gone.status()).isIn(200, 204);
        return text;
    }

    /** The provider's public key, as anybody can read it. */
    private static byte[] publicKey(String header) {
        for (JsonNode key : Api.at(Stack.addresses().issuer())
                .get("/protocol/openid-connect/certs")
                .mustBe(200)
                .json()
                .path("keys")) {
            if (decoded(header).contains(key.path("kid").asText())) {
                return key.path("x5c").path(0).asText().getBytes(StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no key of " + decoded(header));
    }

    private static String forged(String payload, String header) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair own = generator.generateKeyPair();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(own.getPrivate());
        String content = encoded(header) + "." + payload;
        signature.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String withSecret(String payload, byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload;
        byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String changed(String payload) {
        return encoded(decoded(payload).replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"somebody-else\""));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
