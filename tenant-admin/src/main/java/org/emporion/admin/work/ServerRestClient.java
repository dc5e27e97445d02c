package org.emporion.admin.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Lets Keycloak's admin client speak through the server's own REST client. With the RESTEasy that it would bring along,
 * the server cannot start our REST API any more.
 */
public class ServerRestClient implements ResteasyClientProvider {

    /** Keycloak's classes say by Jackson's annotations how they are written; newer servers answer with more than those know. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public Client newRestEasyClient(Object json, SSLContext trust, boolean trustAll) {
        return ClientBuilder.newClient();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> api) {
        RestClientBuilder proxy = RestClientBuilder.newBuilder()
                .baseUri(target.getUri())
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .register(new JacksonJsonProvider(JSON))
                .property(
                        "microprofile.rest.client.disable.default.mapper",
                        true); // a status is an answer like any other
        target.getConfiguration().getInstances().forEach(proxy::register); // the one that adds the token
        return proxy.build(api);
    }
}
