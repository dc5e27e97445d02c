package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final Map<String, String> OURS = Map.of("Origin", "https://shop.example", "Host", "shop.example");

    private int served;

    @Test
    void aFormOfOursIsTaken() throws Exception {
        assertThat(post("/logout", OURS)).isEqualTo(200);
        assertThat(post("/logout", Map.of("Sec-Fetch-Site", "same-origin"))).isEqualTo(200);
        assertThat(served).isEqualTo(2);
    }

    @Test
    void aFormFromElsewhereIsNot() throws Exception {
        assertThat(post("/logout", Map.of("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(post("/logout", Map.of("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(post("/logout", Map.of("Sec-Fetch-Site", "none"))).isEqualTo(403);
        assertThat(post("/logout", Map.of("Origin", "https://evil.example", "Host", "shop.example")))
                .isEqualTo(403);
        assertThat(post("/logout", Map.of("Origin", "https://shop.example.evil.example", "Host", "shop.example")))
                .isEqualTo(403);
        assertThat(post("/logout", Map.of("Origin", "null", "Host", "shop.example")))
                .isEqualTo(403);
        assertThat(post("/logout", Map.of("Origin", "::", "Host", "shop.example")))
                .isEqualTo(403);
        assertThat(served).isZero();
    }

    @Test
    void noSpellingOfThePathMakesAFormACallOfAProgram() throws Exception {
        for (String path : new String[] {"/api/../logout", "/hooks/../logout", "//api/../logout", "/apiary"}) {
            assertThat(post(path, Map.of("Sec-Fetch-Site", "cross-site")))
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(served).isZero();
    }

    @Test
    void whoDoesNotSayFromWhereIsRefusedToo() throws Exception {
        assertThat(post("/logout", Map.of("Host", "shop.example"))).isEqualTo(403);
        assertThat(ask("DELETE", "/orders", Map.of())).isEqualTo(403);
    }

    @Test
    void readingAndProgramsWithTheirOwnProofPass() throws Exception {
        assertThat(ask("GET", "/orders", Map.of("Sec-Fetch-Site", "cross-site")))
                .isEqualTo(200);
        assertThat(post("/api/v1/products", Map.of())).isEqualTo(200);
        assertThat(post("/hooks/payment", Map.of())).isEqualTo(200);
        assertThat(post("/apis", Map.of())).isEqualTo(403);
    }

    private int post(String path, Map<String, String> headers) throws Exception {
        return ask("POST", path, headers);
    }

    private int ask(String method, String path, Map<String, String> headers) throws Exception {
        Told told = new Told();
        new SameOrigin()
                .doFilter(
                        Servlets.request(method, "/seller", path, headers),
                        told.response(),
                        (request, response) -> served++);
        return told.status();
    }
}
