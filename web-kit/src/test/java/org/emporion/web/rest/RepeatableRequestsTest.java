package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.idempotency.RepeatableWrites;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What makes two requests under one key the same one. */
class RepeatableRequestsTest {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType FORM = new MediaType("multipart", "form-data", Map.of("boundary", "b1"));

    private final List<RepeatableWrites.Write> begun = new ArrayList<>();
    private final List<RepeatableWrites.Answer> kept = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private InputStream given;

    @Path("imports")
    static class Imports {
        @Path("{id}/again")
        public void again() {}

        @SecretAnswer(end = "DELETE /imports/{id}")
        public void secret() {}
    }

    /** What is made, with the secret that opens it. */
    record Made(String id, String key) {}

    @Test
    void anotherFileOfTheSameLengthIsAnotherRequest() throws IOException {
        assertThat(fingerprint(CSV, "?format=shopify", "one,two"))
                .isEqualTo(fingerprint(CSV, "?format=shopify", "one,two"));
        assertThat(fingerprint(CSV, "?format=shopify", "one,two"))
                .isNotEqualTo(fingerprint(CSV, "?format=shopify", "two,one"));
    }

    @Test
    void anotherQueryIsAnotherRequest() throws IOException {
        assertThat(fingerprint(CSV, "?stock=true", "a")).isNotEqualTo(fingerprint(CSV, "?stock=false", "a"));
        assertThat(fingerprint(CSV, "", "a")).isNotEqualTo(fingerprint(CSV, "?stock=false", "a"));
    }

    @Test
    void anotherThingInThePathIsAnotherRequestOfTheSameOperation() throws IOException {
        assertThat(fingerprint(CSV, "", "a", "1")).isNotEqualTo(fingerprint(CSV, "", "a", "2"));
        assertThat(begun).extracting(RepeatableWrites.Write::operation).containsOnly("POST imports {id}/again");
    }

    @Test
    void theSpellingOfThePathIsNoDifference() throws IOException {
        assertThat(fingerprint(CSV, ";x=1?a=b", "a")).isEqualTo(fingerprint(CSV, "//?a=b", "a"));
    }

    @Test
    void aLargeBodyIsReadAgainAsItCame() throws IOException {
        String large = "0123456789abcdef".repeat(200_000);
        fingerprint(CSV, "", large);
        try (InputStream again = given) {
            assertThat(new String(again.readAllBytes())).isEqualTo(large);
        }
    }

    @Test
    void aFormIsToldApartByItsFieldsAndFilesAndNotByItsBoundary() throws IOException {
        String first = form(part("file", "pots.csv", "one"));
        assertThat(form(part("file", "pots.csv", "one"))).isEqualTo(first);
        assertThat(form(part("file", "pots.csv", "two"))).isNotEqualTo(first);
        assertThat(form(part("file", "pans.csv", "one"))).isNotEqualTo(first);
        assertThat(form(part("note", null, "x"), part("file", "pots.csv", "one")))
                .isNotEqualTo(first);
    }

    @Test
    void ofAnAnswerThatShowsASecretOnlyWhatItMadeAndHowToEndThatIsKept() throws IOException {
        answered("secret", 201, new Made("7", "emk_secret"));

        assertThat(kept)
                .singleElement()
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(409))
                .extracting(RepeatableWrites.Answer::body)
                .asString()
                .contains("\"code\":\"SHOWN_ONCE\"", "DELETE /imports/7", "\"field\":\"id\"")
                .doesNotContain("emk_secret");
    }

    @Test
    void aRefusalOfSuchACallAndTheAnswerOfAnyOtherAreKeptAsTheyAre() throws IOException {
        answered("secret", 422, new Problem(422, "INVALID", "No name."));
        answered("again", 201, new Made("7", "no secret"));

        assertThat(kept).extracting(RepeatableWrites.Answer::status).containsExactly(422, 201);
        assertThat(kept.get(1).body()).isEqualTo("{\"id\":\"7\",\"key\":\"no secret\"}");
    }

    @Test
    void aKeyHasAtMost255CharactersAndIsNotBlank() {
        for (String none : List.of(" ", "", "k".repeat(256))) {
            assertThatThrownBy(() -> RepeatableRequests.key(sent("POST", none)))
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                            .extracting("field", "code")
                            .containsExactly(tuple("Idempotency-Key", "LENGTH")));
        }
        assertThat(RepeatableRequests.key(sent("PUT", "k".repeat(255)))).isPresent();
        assertThat(RepeatableRequests.key(sent("GET", "k".repeat(256)))).isEmpty();
        assertThat(RepeatableRequests.key(sent("POST", null))).isEmpty();
    }

    private static ContainerRequestContext sent(String method, String key) {
        return Fake.of(ContainerRequestContext.class, called -> called.getName().equals("getMethod") ? method : key);
    }

    private void answered(String call, int status, Object entity) throws IOException {
        Map<String, Object> properties = new HashMap<>();
        ContainerRequestContext asked = request(CSV, "", "a", "1");
        ContainerRequestContext remembering = (ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "setProperty" -> properties.put((String) arguments[0], arguments[1]);
                    case "getProperty" -> properties.get(arguments[0]);
                    default -> method.invoke(asked, arguments);
                });
        RepeatableRequests requests = new RepeatableRequests(keeping(), fake(HttpServletRequest.class, Map.of()));
        requests.begin("key-1", remembering, called(call), owner());
        requests.end(
                remembering, fake(ContainerResponseContext.class, Map.of("getStatus", status, "getEntity", entity)));
    }

    private RepeatableWrites keeping() {
        return new RepeatableWrites(null, null, null, null) {
            @Override
            public Optional<Answer> begin(Write write) {
                begun.add(write);
                return Optional.empty();
            }

            @Override
            public boolean answered(Write write, Answer answer) {
                return kept.add(answer);
            }
        };
    }

    @Test
    void theFilesOfAFormThatIsNotServedLeaveTheDisk() {
        RepeatableRequests refusing = new RepeatableRequests(
                new RepeatableWrites(null, null, null, null) {
                    @Override
                    public Optional<Answer> begin(Write write) {
                        throw new RuleViolated("KEY_REUSED", "used");
                    }
                },
                fake(HttpServletRequest.class, Map.of("getParts", List.of(part("file", "pots.csv", "one")))));

        assertThatThrownBy(() -> refusing.begin("key-1", request(FORM, "", "", "1"), called(), owner()))
                .isInstanceOf(RuleViolated.class);
        assertThat(deleted).containsExactly("file");
    }

    private String form(Part... parts) throws IOException {
        return begin(request(FORM, "", "", "1"), parts);
    }

    private String fingerprint(MediaType type, String query, String body) throws IOException {
        return fingerprint(type, query, body, "1");
    }

    private String fingerprint(MediaType type, String query, String body, String id) throws IOException {
        return begin(request(type, query, body, id));
    }

    private String begin(ContainerRequestContext request, Part... parts) throws IOException {
        RepeatableRequests requests = new RepeatableRequests(
                keeping(), fake(HttpServletRequest.class, Map.of("getParts", Arrays.asList(parts))));
        requests.begin("key-1", request, called(), owner());
        return begun.get(begun.size() - 1).fingerprint();
    }

    private static RepeatableWrites.Owner owner() {
        return new RepeatableWrites.Owner("seller", "somebody", null);
    }

    private static ResourceInfo called() {
        return called("again");
    }

    private static ResourceInfo called(String call) {
        try {
            return fake(
                    ResourceInfo.class,
                    Map.of("getResourceClass", Imports.class, "getResourceMethod", Imports.class.getMethod(call)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContainerRequestContext request(MediaType type, String rest, String body, String id) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.add("id", id);
        UriInfo uri = fake(
                UriInfo.class,
                Map.of(
                        "getPathParameters",
                        parameters,
                        "getRequestUri",
                        URI.create("http://localhost/seller/api/v1/imports/" + id + "/again" + rest)));
        return (ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeaderString" -> "key-1";
                    case "getMethod" -> "POST";
                    case "getMediaType" -> type;
                    case "getUriInfo" -> uri;
                    case "getEntityStream" -> new ByteArrayInputStream(body.getBytes());
                    case "setEntityStream" -> {
                        given = (InputStream) arguments[0];
                        yield null;
                    }
                    default -> null;
                });
    }

    private Part part(String name, String file, String content) {
        return (Part) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> name;
                    case "getSubmittedFileName" -> file;
                    case "getInputStream" -> new ByteArrayInputStream(content.getBytes());
                    case "delete" -> deleted.add(name) ? null : null;
                    default -> null;
                });
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        Map<String, Object> known = new HashMap<>(answers);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> known.get(method.getName())));
    }
}
