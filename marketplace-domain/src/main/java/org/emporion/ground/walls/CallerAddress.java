package org.emporion.ground.walls;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;

/** The network address that the running request came from; background work has none. */
@RequestScoped
public class CallerAddress {

    private String address = "";

    /** The address of the caller, or "" outside of a request. */
    static String of(Instance<CallerAddress> caller) {
        try {
            return caller == null ? "" : caller.get().address();
        } catch (ContextNotActiveException background) {
            return "";
        }
    }

    public String address() {
        return address;
    }

    public void is(String known) {
        address = known;
    }
}
