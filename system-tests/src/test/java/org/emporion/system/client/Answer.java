package org.emporion.system.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a server answered, with the request it answered, so that a failed expectation tells the whole story. */
public record Answer(String request, HttpResponse<byte[]> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as JSON; missing when there is none. */
    public JsonNode json() {
        if (response.body().length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request + " answered no JSON: " + this, e);
        }
    }

    /** Fails with the request and the answer unless the status is this one. */
    public Answer mustBe(int status) {
        assertThat(status()).as("%s answered %s", request, shortly()).isEqualTo(status);
        return this;
    }

    /** Asserts an error as the contract has it (RFC 9457): status, stable code, something to read, no insides of ours. */
    public Answer mustBeProblem(int status, String... codes) {
        mustBe(status);
        assertThat(header("Content-Type")).as(request).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).as(request).isEqualTo(status);
        assertThat(problem.path("detail").asText()).as(request).isNotBlank();
        assertThat(text()).as(request).doesNotContain("Exception", "java.", "org.emporion");
        if (codes.length > 0) {
            assertThat(code()).as("%s answered %s", request, shortly()).isIn((Object[]) codes);
        } else {
            assertThat(code()).as(request).matches("[A-Z][A-Z0-9_]+");
        }
        return this;
    }

    /** The same where the contract leaves the choice between some statuses. */
    public Answer mustBeProblemOf(Integer... statuses) {
        assertThat(status()).as("%s answered %s", request, shortly()).isIn((Object[]) statuses);
        return mustBeProblem(status());
    }

    /** Asserts that the problem names this field. */
    public Answer mustBlame(String field) {
        List<String> blamed = json().path("fields").findValuesAsText("field");
        assertThat(blamed).as("%s answered %s", request, shortly()).anyMatch(name -> name.contains(field));
        return this;
    }

    /** The stable code of a problem. */
    public String code() {
        return json().path("code").asText();
    }

    private String shortly() {
        String body = text();
        return status() + " " + body.substring(0, Math.min(2_000, body.length()));
    }
}
