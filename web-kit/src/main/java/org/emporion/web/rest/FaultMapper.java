package org.emporion.web.rest;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.Failure;
import org.emporion.kernel.UnitOfWork;
import org.emporion.web.log.RequestFacts;

/** Anything unforeseen: logged with a reference, of which alone the asker hears. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Inject
    private RequestFacts facts;

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
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
        String reference = facts.id();
        LOG.log(Level.SEVERE, "fault " + reference, fault);
        return new Problem(500, "FAULT", "Something went wrong on our side (reference " + reference + ").").answer();
    }
}
