package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.emporion.selling.checkout.PaymentWebhookReceiver;

/** Where payment providers tell what has become of payments. */
@RequestScoped
@Path("webhooks")
public class WebhookResource {

    private final PaymentWebhookReceiver receiver;

    @Inject
    public WebhookResource(PaymentWebhookReceiver receiver) {
        this.receiver = receiver;
    }

    @POST
    @Path("sandbox")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Taken")
    public void sandbox(@HeaderParam("Emporion-Signature") String signature, String body) {
        receiver.receive(body, signature);
    }
}
