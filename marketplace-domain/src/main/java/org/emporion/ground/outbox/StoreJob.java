package org.emporion.ground.outbox;

import org.emporion.kernel.TenantId;

/** Background work for one store, done by the seller portal; what it is about stands in the task. */
public abstract class StoreJob implements TaskHandler {

    private final String kind;

    protected StoreJob(String kind) {
        this.kind = kind;
    }

    @Override
    public Queue queue() {
        return Queue.PORTAL;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void run(Task task) {
        run(task.tenant().orElseThrow(), task.ref());
    }

    /** @param ref id of the thing it is about */
    protected abstract void run(TenantId store, String ref);
}
