package org.emporion.web.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.TreeMap;

/**
 * The call of an API that the server matched to a request, however its address was written.
 *
 * @param operation method and template, such as {@code POST products/{id}/publish}
 * @param parameters what stands in the places of the template
 * @param secret how to end what was made where the answer shows a secret; null where it shows none
 */
record MatchedCall(String operation, String parameters, SecretAnswer secret) {

    static MatchedCall of(ContainerRequestContext request, ResourceInfo called) {
        UriInfo uri = request.getUriInfo();
        return new MatchedCall(
                request.getMethod() + template(called.getResourceClass()) + template(called.getResourceMethod()),
                new TreeMap<>(uri.getPathParameters()).toString(),
                called.getResourceMethod().getAnnotation(SecretAnswer.class));
    }

    private static String template(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : " " + path.value();
    }
}
