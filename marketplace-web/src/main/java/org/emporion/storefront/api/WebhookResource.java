package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.emporion.selling.checkout.PaymentNews;

/** Where payment providers tell what has become of payments. */
@RequestScoped
@Path("webhooks")
public class WebhookResource {

    private final PaymentNews news;

    @Inject
    public WebhookResource(PaymentNews news) {
        this.news = news;
    }

    @POST
    @Path("sandbox")
    @Consumes(MediaType.APPLICATION_JSON)
    public void sandbox(@HeaderParam("Emporion-Signature") String signature, String body) {
        news.receive(body, signature);
    }
}
