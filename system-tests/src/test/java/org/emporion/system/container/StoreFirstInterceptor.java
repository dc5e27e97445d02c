package org.emporion.system.container;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;

/** The interceptor of the domain with another priority: it runs outside of the transaction (200), not inside. */
@StoreFirst
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class StoreFirstInterceptor {

    private final TenantScope tenants;

    @Inject
    StoreFirstInterceptor(TenantScope tenants) {
        this.tenants = tenants;
    }

    @AroundInvoke
    Object enter(InvocationContext call) {
        Seat seat = (Seat) call.getParameters()[0];
        return tenants.within(seat.tenant(), () -> proceed(call));
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
