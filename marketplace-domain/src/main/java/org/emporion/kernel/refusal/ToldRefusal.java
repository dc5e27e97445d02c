package org.emporion.kernel.refusal;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Tells the caller what {@link KeptRefusal} has kept, when the transaction is over. */
@Transactional
@Interceptor
@Priority(ToldRefusal.OUTSIDE)
class ToldRefusal {

    static final int OUTSIDE = Interceptor.Priority.PLATFORM_BEFORE + 150;

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        if (call.getContextData().remove(KeptRefusal.KEY) instanceof RuntimeException refused) {
            throw refused;
        }
        return answer;
    }

    /** The same for steps in a transaction of their own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(OUTSIDE)
    static class OfAStep extends ToldRefusal {}
}
