package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.emporion.money.payment.PaymentWebhooks;

/** Where payment providers tell what has become of payments and refunds. */
@RequestScoped
@Path("webhooks")
public class WebhookResource {

    private final PaymentWebhooks webhooks;

    @Context
    HttpHeaders headers;

    @Inject
    public WebhookResource(PaymentWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** @param method the payment method that the provider stands for */
    @POST
    @Path("{method}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Taken")
    public void receive(@PathParam("method") String method, byte[] body) {
        webhooks.receive(method, body, headers::getHeaderString);
    }
}
