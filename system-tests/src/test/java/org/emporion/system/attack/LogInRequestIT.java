package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.system.client.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How pages ask the identity provider for a log-in, and what becomes of answers that they did not ask for. */
class LogInRequestIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    private static List<String> applications() {
        return List.of(
                Stack.addresses().storefront(),
                Stack.addresses().seller(),
                Stack.addresses().admin());
    }

    @ParameterizedTest
    @MethodSource("applications")
    void carriesWhatTiesTheAnswerToThisBrowser(String application) throws Exception {
        Map<String, String> asked = logInRequest(application);
        Map<String, String> again = logInRequest(application);

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("redirect_uri", application + "/Callback");
        assertThat(asked.get("scope").split(" ")).containsExactlyInAnyOrder("openid", "profile", "email");
        for (String tie : List.of("state", "nonce")) {
            assertThat(asked.get(tie)).hasSizeGreaterThanOrEqualTo(16).isNotEqualTo(again.get(tie));
        }
    }

    @ParameterizedTest
    @MethodSource("applications")
    void anAnswerNobodyAskedForOpensNothing(String application) throws Exception {
        HttpResponse<String> answer = get(application + "/Callback?code=stolen&state=made-up");

        assertThat(answer.statusCode()).isNotEqualTo(200);
        String cookies = answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        assertThat(get(application + "/enter?to=x", "Cookie", cookies.isEmpty() ? "none=1" : cookies)
                        .headers()
                        .firstValue("location"))
                .get()
                .asString()
                .startsWith(Stack.addresses().issuer());
    }

    @ParameterizedTest
    @MethodSource("applications")
    void whatTheProviderCallsItsAnswerMeansNothingOnAPage(String application) throws Exception {
        assertThat(get(application + "/?state=NEW&code=NL").statusCode())
                .isEqualTo(get(application + "/").statusCode())
                .isNotEqualTo(401);
    }

    private Map<String, String> logInRequest(String application) throws Exception {
        String location = get(application + "/enter?to=x")
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(location).startsWith(Stack.addresses().issuer());
        return Stream.of(URI.create(location).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
