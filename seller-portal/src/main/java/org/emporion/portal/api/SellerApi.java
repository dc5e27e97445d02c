package org.emporion.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Root of the seller API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Emporion seller API", version = "1"))
public class SellerApi extends Application {}
