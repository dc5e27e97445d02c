package org.emporion.web.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.Failure;
import org.emporion.kernel.UnitOfWork;

/** Anything unforeseen: logged with a reference, of which alone the asker hears. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure failure) {
                return FailureMapper.problem(failure).answer();
            }
            if (cause instanceof OptimisticLockException overtaken) {
                return FailureMapper.problem(UnitOfWork.overtaken(overtaken)).answer();
            }
        }
        if (DatabaseAway.isCauseOf(fault)) {
            LOG.log(Level.WARNING, "no database: {0}", fault.toString());
            return DatabaseAway.answer();
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "fault " + reference, fault);
        return new Problem(500, "FAULT", "Something went wrong on our side (reference " + reference + ").").answer();
    }
}
