package org.emporion.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The servers without which an application serves less and not nothing: search, payment provider, log-in. One that does not
 * listen is told as {@code degraded}; the application stays ready.
 */
@Readiness
@ApplicationScoped
class OthersHealth implements HealthCheck {

    private static final int PATIENCE_MS = 500;

    private static final Map<String, String> ADDRESSES = Map.of(
            "search", "emporion.search.url",
            "payment", "emporion.payment.url",
            "login", "emporion.oidc.issuer");

    private final Config config;

    @Inject
    OthersHealth(Config config) {
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("others").up();
        ADDRESSES.forEach((name, setting) -> {
            Optional<String> address = config.getOptionalValue(setting, String.class);
            address.ifPresent(known -> answer.withData(name, listens(URI.create(known)) ? "up" : "degraded"));
        });
        return answer.build();
    }

    static boolean listens(URI server) {
        int usual = "https".equals(server.getScheme()) ? 443 : 80;
        InetSocketAddress address =
                new InetSocketAddress(server.getHost(), server.getPort() < 0 ? usual : server.getPort());
        try (Socket connection = new Socket()) {
            connection.connect(address, PATIENCE_MS);
            return true;
        } catch (IOException away) {
            return false;
        }
    }
}
