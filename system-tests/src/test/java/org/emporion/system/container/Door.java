package org.emporion.system.container;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.emporion.ground.walls.CallerAddress;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.BasedOn;
import org.emporion.selling.delivery.SellerShipping;

/** Takes two requests at a time: each says from where it comes, then both go on and change how a store ships, on two connections. */
@WebServlet("/door")
public class Door extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient CyclicBarrier both = new CyclicBarrier(2);
    private final transient CallerAddress caller;
    private final transient AddressOfEverybody everybody;
    private final transient SellerAccess access;
    private final transient SellerShipping shipping;
    private final transient Pools pools;

    /** Made by the container. */
    @Inject
    Door(
            CallerAddress caller,
            AddressOfEverybody everybody,
            SellerAccess access,
            SellerShipping shipping,
            Pools pools) {
        this.caller = caller;
        this.everybody = everybody;
        this.access = access;
        this.shipping = shipping;
        this.pools = pools;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String owner = request.getParameter("owner");
        Seat seat = pools.as(Pool.SECOND_SELLER, () -> access.seat(InContainer.somebody(owner), owner));
        String address = request.getParameter("address");
        caller.is(address);
        everybody.is(address);
        waitForTheOther();
        List<SellerShipping.OptionChange> options = List.of(InContainer.option("From " + address));
        pools.as(Pool.SECOND_SELLER, () -> shipping.change(seat, options, BasedOn.ANYTHING));
        response.getWriter().print(everybody.address());
    }

    private void waitForTheOther() throws ServletException {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new ServletException("the other request did not come", e);
        }
    }
}
