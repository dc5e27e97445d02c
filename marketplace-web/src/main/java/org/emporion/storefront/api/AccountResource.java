package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.edges.privacy.BuyerData;
import org.emporion.edges.privacy.BuyerErasure;
import org.emporion.edges.privacy.ErasureState;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.AccessTokens;

/** What is kept about a buyer over all stores: taken along, and erased. */
@RequestScoped
@Path("account")
@ForBuyer
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final CurrentBuyer buyer;
    private final BuyerData data;
    private final BuyerErasure erasures;
    private final Clock clock;

    @Inject
    public AccountResource(CurrentBuyer buyer, BuyerData data, BuyerErasure erasures, Clock clock) {
        this.buyer = buyer;
        this.data = data;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** No properties: the token says who asks. */
    public record Wish() {}

    @GET
    @Path("data")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response data() {
        Person person = buyer.require().person();
        StreamingOutput file = out -> data.write(person, out);
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"my-emporion-data.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("erasure")
    public ErasureState waiting() {
        return erasures.waiting(buyer.require().person().userId()).orElseThrow(() -> new NotFound("erasure"));
    }

    /** Asks for everything to be erased; 403 LOG_IN_AGAIN when the log-in behind the token is older than ten minutes. */
    @POST
    @Path("erasure")
    @APIResponseSchema(value = ErasureState.class, responseCode = "202")
    public Response erase(Wish nothing) {
        AccessTokens.Bearer bearer = buyer.require();
        if (bearer.loggedInAt().plus(FRESH).isBefore(clock.instant())) {
            throw new Forbidden("LOG_IN_AGAIN", "Log in again before you erase your data.");
        }
        return Response.accepted(erasures.ofAccount(bearer.person().userId())).build();
    }
}
