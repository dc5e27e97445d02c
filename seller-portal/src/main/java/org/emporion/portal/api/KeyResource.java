package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Ids;
import org.emporion.store.integration.ApiKeys;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.SecretAnswer;

/** The API keys of the store; its owners' alone. */
@RequestScoped
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeyResource {

    private final CurrentSeat current;
    private final ApiKeys keys;

    @Inject
    public KeyResource(CurrentSeat current, ApiKeys keys) {
        this.current = current;
        this.keys = keys;
    }

    /** What a new key is asked for with; without an end it is good until it is revoked. */
    public record KeyRequest(String name, List<String> scopes, Instant expiresAt) {}

    @POST
    @SecretAnswer(end = "DELETE /keys/{id}")
    @APIResponseSchema(value = ApiKeys.NewKey.class, responseCode = "201")
    public Response create(KeyRequest request) {
        current.person();
        KeyRequest body = Required.body(request);
        return Response.status(201)
                .entity(keys.create(current.seat(), body.name(), body.scopes(), body.expiresAt()))
                .build();
    }

    @GET
    public Items<ApiKeys.KeyView> list() {
        return new Items<>(keys.list(current.seat()));
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        UUID key = Ids.require(id, "key");
        keys.revoke(current.seat(), key);
    }
}
