package org.emporion.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

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
        Optional<Seat> seat = Arrays.stream(call.getParameters())
                .filter(Seat.class::isInstance)
                .map(Seat.class::cast)
                .findFirst();
        if (seat.isPresent()) {
            return tenants.within(seat.get().tenant(), () -> proceed(call));
        }
        if (isForNeighbours(call)) {
            return proceed(call);
        }
        throw new NoTenantException(call.getMethod().toString());
    }

    /** What is not public is called from inside the feature, where the store has been entered already. The row policies hold either way. */
    private static boolean isForNeighbours(InvocationContext call) {
        return !Modifier.isPublic(call.getMethod().getModifiers());
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
