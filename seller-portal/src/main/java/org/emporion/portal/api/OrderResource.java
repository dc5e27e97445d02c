package org.emporion.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.inquiry.Inquiry;
import org.emporion.orders.inquiry.SellerInquiries;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.web.rest.Listed;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Seen;
import org.emporion.web.rest.Versioned;
import org.emporion.web.rest.Walk;

/** The orders of the store: its part of each purchase. */
@RequestScoped
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerOrders orders;
    private final SellerFulfilment fulfilment;
    private final SellerInquiries inquiries;

    @Inject
    public OrderResource(
            CurrentSeat current, SellerOrders orders, SellerFulfilment fulfilment, SellerInquiries inquiries) {
        this.current = current;
        this.orders = orders;
        this.fulfilment = fulfilment;
        this.inquiries = inquiries;
    }

    /** What the buyer has written about an order, oldest first; an answer goes to the address that stands with it. */
    public record Inquiries(List<Inquiry> items) {}

    /** Why an order is refused. */
    public record Refusal(String reason, String version) {}

    @GET
    public Listed<SellerOrderView> list(
            @QueryParam("status") List<String> statuses,
            @QueryParam("q") String text,
            @BeanParam PlacedOn placed,
            @QueryParam("sort") String sort,
            @BeanParam Walk walk) {
        OrderSearch search = new OrderSearch(
                statuses(statuses), text, placed.days(), walk.updatedSince(), OrderSearch.Sort.of(sort));
        return walk.list(
                "orders",
                sort,
                page -> orders.list(current.seat(), search, page),
                (after, most) -> orders.next(current.seat(), search, after, most),
                order -> UUID.fromString(order.id()));
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(SellerOrderView.class)
    public Response get(@PathParam("id") String id) {
        return versioned().answer(orders.get(current.seat(), order(id)));
    }

    @GET
    @Path("{id}/inquiries")
    public Inquiries inquiries(@PathParam("id") String id) {
        UUID order = order(id);
        orders.get(current.seat(), order);
        return new Inquiries(inquiries.of(current.seat(), order));
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(SellerOrderView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response accept(@PathParam("id") String id, String body) throws JsonProcessingException {
        BasedOn seen = Seen.in(body);
        UUID order = order(id);
        return change(order, base -> fulfilment.accept(current.seat(), order, base.and(seen)));
    }

    @POST
    @Path("{id}/refuse")
    @APIResponseSchema(SellerOrderView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response refuse(@PathParam("id") String id, Refusal refusal) {
        UUID order = order(id);
        Refusal body = Required.body(refusal);
        return change(
                order,
                base -> fulfilment.refuse(
                        current.seat(), order, body.reason(), base.and(BasedOn.version(body.version()))));
    }

    @POST
    @Path("{id}/parcels")
    @APIResponseSchema(value = SellerOrderView.class, responseCode = "201")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response ship(@PathParam("id") String id, SellerFulfilment.NewParcel parcel) {
        UUID order = order(id);
        SellerFulfilment.NewParcel body = Required.body(parcel);
        return versioned()
                .create(
                        base -> fulfilment.ship(current.seat(), order, body, base),
                        () -> orders.get(current.seat(), order));
    }

    @POST
    @Path("{id}/parcels/{parcel}/delivered")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(SellerOrderView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response delivered(@PathParam("id") String id, @PathParam("parcel") String parcel, String body)
            throws JsonProcessingException {
        BasedOn seen = Seen.in(body);
        UUID order = order(id);
        UUID arrived = Ids.require(parcel, "parcel");
        return change(order, base -> fulfilment.delivered(current.seat(), order, arrived, base.and(seen)));
    }

    private Response change(UUID order, Function<BasedOn, SellerOrderView> change) {
        return versioned().change(change, () -> orders.get(current.seat(), order));
    }

    private Versioned<SellerOrderView> versioned() {
        return new Versioned<>(headers, SellerOrderView::version);
    }

    private static UUID order(String id) {
        return Ids.require(id, "order");
    }

    private static Set<OrderStatus> statuses(List<String> names) {
        Set<OrderStatus> statuses = EnumSet.noneOf(OrderStatus.class);
        for (String name : names) {
            Arrays.stream(name.split(","))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> statuses.add(status(each)));
        }
        return statuses;
    }

    private static OrderStatus status(String name) {
        return Arrays.stream(OrderStatus.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field(
                        "status", "STATUS", "An order is one of " + Arrays.toString(OrderStatus.values()) + "."));
    }
}
