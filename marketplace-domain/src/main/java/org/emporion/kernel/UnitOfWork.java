package org.emporion.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;

/** Writes what the entity manager still holds, and says in the words of the domain what stood in the way. */
public final class UnitOfWork {

    private UnitOfWork() {}

    /**
     * @throws ChangedMeanwhile when another transaction has changed the same entity since it was read
     * @throws SqlFailed when the database refuses a row
     */
    public static void write(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw overtaken(overtaken);
        } catch (PersistenceException refused) {
            for (Throwable cause = refused.getCause(); cause != null; cause = next(cause)) {
                if (cause instanceof SQLException sql) {
                    throw new SqlFailed(sql);
                }
            }
            throw refused;
        }
    }

    /** What becomes of it when two transactions have changed one entity, and the other one was first. */
    public static ChangedMeanwhile overtaken(OptimisticLockException cause) {
        ChangedMeanwhile changed = new ChangedMeanwhile(
                "entry",
                "Somebody else changed this in the same moment. Nothing was saved; please try again.",
                null,
                null,
                List.of());
        changed.initCause(cause);
        return changed;
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
