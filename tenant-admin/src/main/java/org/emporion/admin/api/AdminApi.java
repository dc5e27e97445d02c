package org.emporion.admin.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Root of the admin API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Emporion admin API", version = "1"))
public class AdminApi extends Application {}
