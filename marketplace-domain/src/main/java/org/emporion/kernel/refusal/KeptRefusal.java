package org.emporion.kernel.refusal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.emporion.kernel.Failure;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.UnitOfWork;

/**
 * Takes the transaction back when the domain refuses, and keeps the refusal from the container, which would write it into a
 * file with its stack as a fault of the server. Stands inside the transaction; {@link ToldRefusal} outside of it tells the
 * caller.
 */
@Transactional
@Interceptor
@Priority(KeptRefusal.INSIDE)
class KeptRefusal {

    /** Between the transaction (200) and the store that is opened in it (300). */
    static final int INSIDE = Interceptor.Priority.PLATFORM_BEFORE + 250;

    static final String KEY = KeptRefusal.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Failure | SqlFailed refused) {
            return kept(refused, call);
        } catch (OptimisticLockException overtaken) {
            return kept(UnitOfWork.overtaken(overtaken), call);
        }
    }

    private Object kept(RuntimeException refused, InvocationContext call) {
        if (isTolerated(call)) {
            throw refused;
        }
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            transactions.setRollbackOnly();
        }
        call.getContextData().put(KEY, refused);
        return null;
    }

    /** A method that names failures which take nothing back leaves them to the container. */
    private static boolean isTolerated(InvocationContext call) {
        Transactional declared = call.getMethod().getAnnotation(Transactional.class);
        return declared != null && declared.dontRollbackOn().length > 0;
    }

    /** The same for steps in a transaction of their own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(INSIDE)
    static class OfAStep extends KeptRefusal {}
}
