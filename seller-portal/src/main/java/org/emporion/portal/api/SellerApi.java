package org.emporion.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Root of the seller API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Emporion seller API",
                        version = "1",
                        description =
                                """
                        A change writes only the fields that it names; null clears one. A list that is named, such as variants,
                        attributes, options or the ways to ship, is written as a whole: what is not in it is taken away.

                        What people edit has an ETag. A change may say what it saw, with If-Match (412 with what is there now) or
                        with version in the body (409 CHANGED_MEANWHILE with the fields that differ). Lines of PUT /stock and
                        PUT /prices say it with seen, each for itself: the quantity on hand, or the price."""))
public class SellerApi extends Application {}
