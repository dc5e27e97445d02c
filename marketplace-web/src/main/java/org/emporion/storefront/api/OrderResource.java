package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.edges.privacy.BuyerErasure;
import org.emporion.edges.privacy.ErasureState;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.inquiry.BuyerInquiries;
import org.emporion.orders.inquiry.BuyerInquiries.NewInquiry;
import org.emporion.orders.inquiry.Inquiry;
import org.emporion.orders.inquiry.InquiryReason;
import org.emporion.selling.checkout.BuyerOrders;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.web.rest.Required;

/** Following what was bought, by number and e-mail. */
@RequestScoped
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

    private final BuyerOrders orders;
    private final BuyerErasure erasures;
    private final BuyerInquiries inquiries;

    @Inject
    public OrderResource(BuyerOrders orders, BuyerErasure erasures, BuyerInquiries inquiries) {
        this.orders = orders;
        this.erasures = erasures;
        this.inquiries = inquiries;
    }

    /** The e-mail address that a guest ordered with. */
    public record Guest(String email) {}

    /** What a buyer has written to the stores of a purchase, oldest first. */
    public record Inquiries(List<Inquiry> items) {}

    /**
     * What a buyer writes to a store.
     *
     * @param email that was given at the order
     * @param order the number of the order it is about; may be left out where the purchase has only one
     * @param message 10 to 4,000 characters
     * @param replyTo where the store answers; may be left out for the address of the order
     */
    public record Question(String email, String order, InquiryReason reason, String message, String replyTo) {

        NewInquiry inquiry() {
            return new NewInquiry(reason, message, replyTo == null ? email : replyTo);
        }

        /** @throws RuleViolated REQUIRED where it could be about several */
        String orderOf(BuyerPurchase purchase) {
            if (order == null && purchase.orders().size() != 1) {
                throw RuleViolated.field("order", "REQUIRED", "Say which order it is about, by its number.");
            }
            return order == null ? purchase.orders().get(0).number() : order;
        }
    }

    @GET
    @Path("{number}")
    public BuyerPurchase order(@PathParam("number") String number, @QueryParam("email") String email) {
        return orders.byEmail(number, email);
    }

    @GET
    @Path("{number}/inquiries")
    public Inquiries inquiries(@PathParam("number") String number, @QueryParam("email") String email) {
        return new Inquiries(inquiries.of(orders.byEmail(number, email).number()));
    }

    /** The store gets it as a mail that it can answer, and keeps it with the order. */
    @POST
    @Path("{number}/inquiries")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Inquiry.class, responseCode = "201")
    public Response ask(@PathParam("number") String number, Question question) {
        BuyerPurchase purchase = orders.byEmail(number, Required.body(question).email());
        Inquiry asked = inquiries.ask(purchase.number(), question.orderOf(purchase), question.inquiry());
        return Response.status(Response.Status.CREATED).entity(asked).build();
    }

    /** Asks for what a guest has bought to be erased; a purchase of an account is erased with it and is a 404 here. */
    @POST
    @Path("{number}/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ErasureState.class, responseCode = "202")
    public Response erase(@PathParam("number") String number, Guest guest) {
        return Response.accepted(
                        erasures.ofPurchase(number, Required.body(guest).email()))
                .build();
    }
}
