package org.emporion.storefront.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Root of the buyers' API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Emporion storefront API", version = "1"))
public class StorefrontApi extends Application {}
