package org.emporion.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the document of an application with what no signature says: how values are written, which errors there are, who
 * may call, and the parameters that all calls have in common.
 */
public class ApiDescription implements OASFilter {

    private static final String TOKEN = "token";
    private static final String KEY = "key";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        Door door = Door.of(api.getInfo().getTitle());
        door.schemes().forEach(components::addSecurityScheme);
        Problems.describe(components);
        api.getPaths().getPathItems().forEach((path, item) -> describe(door, components, path, item));
        Headers.describe(api);
        Schemas.describe(api);
    }

    private static void describe(Door door, Components components, String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Call call = new Call(method, path.substring(path.indexOf("/api/v1") + "/api/v1".length()));
            operation.setOperationId(call.id());
            operation.setSummary(call.summary());
            operation.setTags(List.of(call.tag()));
            List<SecurityRequirement> security = door.of(call);
            operation.setSecurity(security);
            Parameters.describe(call, operation, door == Door.SELLER);
            Bodies.describe(components, operation);
            Problems.describe(call, operation, !security.isEmpty());
        });
    }

    /** Who may call an application. */
    private enum Door {
        SELLER,
        ADMIN,
        STOREFRONT;

        static Door of(String title) {
            return title.contains("seller") ? SELLER : title.contains("admin") ? ADMIN : STOREFRONT;
        }

        Map<String, SecurityScheme> schemes() {
            SecurityScheme token =
                    bearer("An access token of the identity provider.").bearerFormat("JWT");
            return this == SELLER
                    ? Map.of(TOKEN, token, KEY, bearer("An API key of a store, which begins with emk_."))
                    : Map.of(TOKEN, token);
        }

        /** Nothing where everybody may call. */
        List<SecurityRequirement> of(Call call) {
            if (this == STOREFRONT && !call.tag().equals("account")) {
                return List.of();
            }
            SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(TOKEN);
            return this == SELLER
                    ? List.of(token, OASFactory.createSecurityRequirement().addScheme(KEY))
                    : List.of(token);
        }

        private static SecurityScheme bearer(String description) {
            return OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .description(description);
        }
    }

    /** Whether the operation has a parameter by this name. */
    static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
    }
}
