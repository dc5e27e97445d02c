package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.emporion.ground.metrics.Counted;
import org.emporion.web.metrics.HeardCounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of tokens that open nothing. All but the forged ones are signed by the provider's own key. */
class AccessTokensTest {

    private static final String AUDIENCE = "seller-portal";

    private static HttpServer provider;
    private static RSAKey key;
    private static String issuer;
    private static AccessTokens tokens;
    private static final List<Counted> COUNTED = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("right").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort() + "/realms/emporion";
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        provider.createContext("/realms/emporion/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        provider.start();
        tokens = new AccessTokens(
                new OidcSettings() {
                    @Override
                    public String getIssuer() {
                        return issuer;
                    }

                    @Override
                    public String getClientId() {
                        return AUDIENCE;
                    }
                },
                HeardCounts.into(COUNTED));
        tokens.prepare();
    }

    @AfterAll
    static void stop() {
        provider.stop(0);
    }

    @Test
    void aGoodTokenOpens() throws JOSEException {
        assertThat(tokens.verify(signed(claims().build())))
                .hasValueSatisfying(
                        bearer -> assertThat(bearer.person().userId()).isEqualTo("ann"));
    }

    /** The provider is asked for keys that are not known a few times only; whoever names more of them is no better known. */
    @Test
    void unknownKeysOneAfterTheOtherOpenNothing() throws JOSEException {
        for (int i = 0; i < 5; i++) {
            assertThat(tokens.verify(forged(claims().build(), "unknown-" + i))).isEmpty();
        }
        assertThat(tokens.verify(signed(claims().build()))).isPresent();
    }

    @Test
    void whatIsRefusedIsCountedAndWhatIsGoodIsNot() throws JOSEException {
        COUNTED.clear();
        tokens.verify(signed(claims().build()));
        assertThat(COUNTED).isEmpty();

        tokens.verify("nonsense");
        assertThat(COUNTED)
                .containsExactly(Counted.once("emporion_log_ins_refused").with("reason", "token"));
    }

    @TestFactory
    Stream<DynamicTest> allOthersOpenNothing() throws Exception {
        return refused().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertThat(tokens.verify(one.getValue()))
                        .isEmpty()));
    }

    private static Map<String, String> refused() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        Instant now = Instant.now();
        String good = signed(claims().build());
        String[] parts = good.split("\\.");
        all.put(
                "expired",
                signed(claims().expirationTime(Date.from(now.minusSeconds(3600)))
                        .build()));
        all.put("without an end", signed(claims().expirationTime(null).build()));
        all.put(
                "not valid yet",
                signed(claims().notBeforeTime(Date.from(now.plusSeconds(3600))).build()));
        all.put("for somebody else", signed(claims().audience("tenant-admin").build()));
        all.put("for nobody", signed(claims().audience((String) null).build()));
        all.put(
                "of another issuer",
                signed(claims().issuer("http://evil.example/realms/emporion").build()));
        all.put("of another realm", signed(claims().issuer(issuer + "2").build()));
        all.put("an ID token", signed(claims().claim("typ", "ID").build()));
        all.put("a refresh token", signed(claims().claim("typ", "Refresh").build()));
        all.put("of no type", signed(claims().claim("typ", null).build()));
        all.put("of nobody", signed(claims().subject(null).build()));
        all.put("forged with an own key", forged(claims().build(), "right"));
        all.put("of a key that is not known", forged(claims().build(), "unknown"));
        all.put("without signature", parts[0] + "." + parts[1] + ".");
        all.put("signature left out", parts[0] + "." + parts[1]);
        all.put("algorithm none", new PlainJWT(claims().build()).serialize());
        all.put("the public key as a secret", withPublicKeyAsSecret(claims().build()));
        all.put("of another kind of JWT", signed(claims().build(), new JOSEObjectType("dpop+jwt")));
        all.put("content changed", parts[0] + "." + changed(parts[1]) + "." + parts[2]);
        all.put("garbage", "garbage");
        all.put("empty", "");
        all.put("dots", "..");
        return all;
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject("ann")
                .issuer(issuer)
                .audience(AUDIENCE)
                .claim("typ", "Bearer")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, JOSEObjectType.JWT);
    }

    private static String signed(JWTClaimsSet claims, JOSEObjectType type) throws JOSEException {
        return sign(claims, new RSASSASigner(key), JWSAlgorithm.RS256, "right", type);
    }

    private static String forged(JWTClaimsSet claims, String keyId) throws JOSEException {
        RSAKey own = new RSAKeyGenerator(2048).keyID(keyId).generate();
        return sign(claims, new RSASSASigner(own), JWSAlgorithm.RS256, keyId, JOSEObjectType.JWT);
    }

    private static String withPublicKeyAsSecret(JWTClaimsSet claims) throws JOSEException {
        byte[] secret = key.toRSAPublicKey().getEncoded();
        return sign(claims, new MACSigner(secret), JWSAlgorithm.HS256, "right", JOSEObjectType.JWT);
    }

    private static String sign(
            JWTClaimsSet claims, JWSSigner signer, JWSAlgorithm algorithm, String keyId, JOSEObjectType type)
            throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(keyId).type(type).build(), claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static String changed(String payload) {
        String json = new String(java.util.Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace("\"ann\"", "\"bob\"").getBytes(StandardCharsets.UTF_8));
    }
}
