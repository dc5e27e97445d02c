package org.emporion.ground.outbox;

/** The queues of background work, one per application that works them. */
public enum Queue {
    STOREFRONT("storefront_task"),
    PORTAL("portal_task"),
    ADMIN("admin_task");

    private final String table;

    Queue(String table) {
        this.table = table;
    }

    public String table() {
        return table;
    }
}
