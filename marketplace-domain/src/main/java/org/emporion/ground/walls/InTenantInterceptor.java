package org.emporion.ground.walls;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Opens the scope of the seat's store around a facade call; runs inside the transaction interceptor (priority 200). */
@InTenant
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class InTenantInterceptor {

    private final TenantScope tenants;

    @Inject
    InTenantInterceptor(TenantScope tenants) {
        this.tenants = tenants;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Seat seat = Arrays.stream(call.getParameters())
                .filter(Seat.class::isInstance)
                .map(Seat.class::cast)
                .findFirst()
                .orElseThrow(() -> new NoTenantException(call.getMethod().toString()));
        return tenants.within(seat.tenant(), seat.actor(), () -> proceed(call));
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
