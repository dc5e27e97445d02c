package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.selling.delivery.PlatformZones;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Whereto new stores ship until they say otherwise: zones of countries, and what goes to each for how much. */
@RequestScoped
@Path("delivery/zones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DefaultZoneResource {

    @Context
    private HttpHeaders headers;

    private final CurrentAdmin current;
    private final PlatformZones zones;

    @Inject
    public DefaultZoneResource(CurrentAdmin current, PlatformZones zones) {
        this.current = current;
        this.zones = zones;
    }

    @GET
    public Items<Zone> list() {
        return new Items<>(zones.list());
    }

    @POST
    @APIResponseSchema(value = Zone.class, responseCode = "201")
    public Response create(Zone zone) {
        Zone made = zones.add(current.who(), Required.body(zone));
        return versioned().with(Response.created(URI.create("delivery/zones/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(Zone.class)
    public Response get(@PathParam("id") String id) {
        return versioned().answer(zones.get(id));
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(Zone.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response replace(@PathParam("id") String id, Zone zone) {
        return changed(id, Required.body(zone));
    }

    @PATCH
    @Path("{id}")
    @APIResponseSchema(Zone.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(@PathParam("id") String id, Zone zone) {
        return changed(id, Required.body(zone));
    }

    @DELETE
    @Path("{id}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "204", description = "Done")
    public Response delete(@PathParam("id") String id) {
        return versioned().delete(base -> zones.remove(current.who(), id, base), () -> zones.get(id));
    }

    private Response changed(String id, Zone zone) {
        return versioned()
                .change(
                        base -> zones.change(current.who(), id, zone, base.and(BasedOn.version(zone.version()))),
                        () -> zones.get(id));
    }

    private Versioned<Zone> versioned() {
        return new Versioned<>(headers, Zone::version);
    }
}
