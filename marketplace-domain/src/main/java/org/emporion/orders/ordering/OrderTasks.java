package org.emporion.orders.ordering;

/** Kinds of the tasks that ordering appends, with the order in question (or its parcel) as their subject. */
final class OrderTasks {

    /** For the portal: a new order; subject is its id. */
    public static final String PLACED = "order.placed";

    /** For the portal: a parcel has left; subject is the parcel's id. */
    public static final String SHIPPED = "order.shipped";

    /** For the portal: the store cannot deliver; subject is the order's id. */
    public static final String REFUSED = "order.refused";

    /** For the portal: units are not sent; subject is the event that says which. */
    public static final String CANCELLED = "order.cancelled";

    /** For the portal: the store has changed something of an order; subject is the event that says what. */
    public static final String EDITED = "order.edited";

    /** For the portal: the time of an order has passed; subject is its id. */
    public static final String DUE = "order.due";

    /** For the portal: an order is late; subject is the event that says so. */
    public static final String DELAYED = "order.delayed";

    /** For the storefront: the buyer gets money for an order back; subject is the refund's id. */
    public static final String REFUND_DUE = "order.refund";

    /** For the portal: the buyer has money that the store gave back; subject is the refund's id. */
    public static final String REFUNDED = "order.refunded";

    /** For the portal: buyer, or buyer and store, read what became of a refund; subject as {@link RefundMail} has it. */
    public static final String REFUND_TOLD = "order.refund-told";

    private OrderTasks() {}
}
