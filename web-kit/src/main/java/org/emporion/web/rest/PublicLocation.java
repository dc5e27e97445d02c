package org.emporion.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes {@code Location} below the address under which people know the application; without one, below the root of the
 * server, without naming it. What a request says of its host has no part in it.
 */
@Provider
@Priority(PublicLocation.AFTER_ALL)
public class PublicLocation implements ContainerResponseFilter {

    /** Filters of answers run from the highest number to the lowest. */
    static final int AFTER_ALL = 1;

    private static final String API = "/api/v1/";

    @Inject
    @ConfigProperty(name = "emporion.public.url")
    private Optional<String> publicUrl = Optional.empty();

    public PublicLocation() {}

    PublicLocation(String publicUrl) {
        this.publicUrl = Optional.of(publicUrl);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI location = response.getLocation();
        if (location != null) {
            URI base = request.getUriInfo().getBaseUri();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, of(base, location));
        }
    }

    private URI of(URI base, URI location) {
        URI below = base.relativize(base.resolve(location));
        String root = publicUrl.map(url -> url.replaceAll("/+$", "") + API).orElseGet(() -> base.getRawPath());
        return below.isAbsolute() ? below : URI.create(root + below);
    }
}
