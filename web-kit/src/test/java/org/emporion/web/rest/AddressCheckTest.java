package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What an address may hold. */
class AddressCheckTest {

    interface Calls {
        void list(@QueryParam("status") String status, @BeanParam Paging paging);

        @Parameter(name = "q", in = ParameterIn.QUERY)
        @Parameter(name = "option.*", in = ParameterIn.QUERY, explode = Explode.TRUE)
        @Parameter(name = "brand", in = ParameterIn.QUERY, explode = Explode.TRUE)
        @Parameter(name = "If-Match", in = ParameterIn.HEADER)
        void search();

        void several(@QueryParam("state") List<String> states);

        void plain();
    }

    @Test
    void aCallTakesTheQueryParametersThatItDeclares() {
        assertThat(QueryNames.of(call("list")).names()).containsExactly("page", "size", "status");
        assertThat(QueryNames.of(call("search")).names()).containsExactly("brand", "option.*", "q");
        assertThat(QueryNames.of(call("search")).has("option.colour")).isTrue();
        assertThat(QueryNames.of(call("search")).has("option.")).isFalse();
    }

    @Test
    void anUnknownQueryParameterIsRefusedByName() {
        assertThatThrownBy(() -> check("list", Map.of("state", "NEW"), Map.of()))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code", "detail")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                "state",
                                "UNKNOWN_PARAMETER",
                                "There is no query parameter \"state\" here; it takes page, size, status.")));
        assertThatThrownBy(() -> check("plain", Map.of("page", "1"), Map.of()))
                .hasMessage("There is no query parameter \"page\" here; it takes none.");
        assertThatCode(() -> check("list", Map.of("status", "NEW", "page", "2"), Map.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNoTextIsRefusedInTheQueryAndInThePath() {
        assertThatThrownBy(() -> check("list", Map.of("status", "a\0"), Map.of("id", "\ud800")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("status", "CHARACTER"),
                                org.assertj.core.groups.Tuple.tuple("id", "CHARACTER")));
    }

    @Test
    void halfAPercentEscapeIsToldAndNoFault() {
        assertThatThrownBy(() -> check("list", () -> {
                    throw new IllegalArgumentException("%zz");
                }))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("ADDRESS_MALFORMED"));
    }

    @Test
    void aParameterOfOneValueIsNamedOnce() {
        MultivaluedHashMap<String, String> twice = new MultivaluedHashMap<>();
        twice.addAll("size", "20", "30");
        twice.addAll("status", "NEW", "ACCEPTED");
        assertThatThrownBy(() -> check("list", () -> twice))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactlyInAnyOrder(
                                org.assertj.core.groups.Tuple.tuple("size", "REPEATED"),
                                org.assertj.core.groups.Tuple.tuple("status", "REPEATED")));
        MultivaluedHashMap<String, String> lists = new MultivaluedHashMap<>();
        lists.addAll("state", "NEW", "ACCEPTED");
        assertThatCode(() -> check("several", () -> lists)).doesNotThrowAnyException();
        MultivaluedHashMap<String, String> facets = new MultivaluedHashMap<>();
        facets.addAll("option.colour", "red", "blue");
        facets.addAll("brand", "Mill", "Forge");
        assertThatCode(() -> check("search", () -> facets)).doesNotThrowAnyException();
        facets.addAll("q", "a", "b");
        assertThatThrownBy(() -> check("search", () -> facets))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("q", "REPEATED")));
    }

    @Test
    void bytesThatAreNoUtf8AreNoText() {
        assertThatThrownBy(() -> check("list", Map.of("status", "a\ufffd"), Map.of()))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("status", "CHARACTER")));
    }

    private static void check(String call, Map<String, String> query, Map<String, String> path) {
        check(call, () -> new MultivaluedHashMap<>(query), new MultivaluedHashMap<>(path));
    }

    private static void check(String call, Supplier<MultivaluedMap<String, String>> query) {
        check(call, query, new MultivaluedHashMap<>());
    }

    private static void check(
            String call, Supplier<MultivaluedMap<String, String>> query, MultivaluedMap<String, String> path) {
        UriInfo address =
                Fake.of(UriInfo.class, method -> method.getName().equals("getPathParameters") ? path : query.get());
        ContainerRequestContext request = Fake.of(ContainerRequestContext.class, method -> address);
        new AddressCheck(Fake.of(ResourceInfo.class, method -> call(call))).filter(request);
    }

    private static Method call(String name) {
        return Arrays.stream(Calls.class.getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
