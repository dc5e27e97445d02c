package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class ReadableRequestsTest {

    @Test
    void aMethodOfHttpIsLetThrough() throws Exception {
        for (String method : new String[] {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            assertThat(asked(method)).as(method).isEqualTo(200);
        }
    }

    @Test
    void aMethodThatSomebodyMadeUpIsRefused() throws Exception {
        for (String method : new String[] {"FOO", "get", "A1", "PROPFIND"}) {
            assertThat(asked(method)).as(method).isEqualTo(405);
        }
    }

    @Test
    void whatHasAQueryThatNobodyCanReadIsRefused() throws Exception {
        assertThat(asked("GET", "/today/board?q=%zz")).isEqualTo(400);
        assertThat(asked("GET", "/today/board?q=5%")).isEqualTo(400);
        assertThat(asked("GET", "/today/board?q=%C3%A4&r=100%25")).isEqualTo(200);
        for (String query : List.of("q=%zz", "q=a|b", "q=a\"b", "q=<", "q=\\")) {
            Told told = told("/api/v1/nothing?" + query, Map.of());
            assertThat(told.status()).as(query).isEqualTo(422);
            assertThat(told.body()).contains("ADDRESS_MALFORMED");
        }
        assertThat(asked("GET", "/api/v1/products?q=%C3%A4&words[]=a+b;c")).isEqualTo(200);
    }

    @Test
    void aCallWhoseHeadersTheApiWouldFailAtIsAProblemThatNamesTheHeader() throws Exception {
        for (String header : new String[] {
            "a/b;q=x", "foo/bar;;q=", "a/b;q", "a/b;Q=2", "a/b;q=NaN", "text/html,a/b;q=-1", ";;;", "/", "a/", "///"
        }) {
            refuses("Accept", header);
        }
        refuses("Accept-Language", "@@;q=\"z\"");
        refuses("Accept-Language", "de,en;q=2");
        refuses("Content-Type", ";;;");
        refuses("Content-Type", "json");
    }

    @Test
    void aCallWithHeadersAsProgramsSendThemIsLetThrough() throws Exception {
        for (Map.Entry<String, String> header : List.of(
                Map.entry("Accept", "text/html, image/gif, *; q=.2, */*; q=.2"),
                Map.entry("Accept", "application/json;q=0.9;v=\"a,b;q=x\",application/*+json ; q=1.0,"),
                Map.entry("Accept", ""),
                Map.entry("Accept-Language", "de-DE,de;q=0.8,en_US;q=0.5,*;q=0"),
                Map.entry("Accept-Language", ";;;"),
                Map.entry("Content-Type", "multipart/form-data; boundary=\"x;y\""))) {
            assertThat(told("/api/v1/store", Map.of(header.getKey(), header.getValue()))
                            .status())
                    .as(header.toString())
                    .isEqualTo(200);
        }
        assertThat(told("/today/board", Map.of("Accept", "a/b;q=x")).status()).isEqualTo(200);
    }

    @Test
    void aCallWhosePathHoldsStrayBytesIsAProblem() throws Exception {
        Told told = told("/api/v1/products/%ff%fe", Map.of());

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.body()).contains("\"MALFORMED\"", "path");
        assertThat(told("/api/v1/products/%C3%A4+b", Map.of()).status()).isEqualTo(200);
    }

    private static void refuses(String header, String text) throws IOException, ServletException {
        Told told = told("/api/v1/store", Map.of(header, text));

        assertThat(told.status()).as(text).isEqualTo(400);
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
        assertThat(told.body()).as(text).contains("\"MALFORMED\"", "The header " + header + " ");
    }

    private static int asked(String method) throws IOException, ServletException {
        return asked(method, "/api/v1/store");
    }

    private static int asked(String method, String address) throws IOException, ServletException {
        return told(method, address, Map.of()).status();
    }

    private static Told told(String address, Map<String, String> headers) throws IOException, ServletException {
        return told("GET", address, headers);
    }

    private static Told told(String method, String address, Map<String, String> headers)
            throws IOException, ServletException {
        Told told = new Told();
        new ReadableRequests()
                .doFilter(
                        Servlets.request(method, "/seller", address, headers),
                        told.response(),
                        (request, response) -> {});
        return told;
    }
}
