package org.emporion.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;

/** The four failures of the domain as HTTP statuses. */
@Provider
public class FailureMapper implements ExceptionMapper<Failure> {

    @Override
    public Response toResponse(Failure failure) {
        return problem(failure).answer();
    }

    /** The same outside of an exception mapper, for answers that are kept. */
    public static Problem problem(Failure failure) {
        return new Problem(status(failure), failure.code(), failure.getMessage(), failure.fields());
    }

    private static int status(Failure failure) {
        if (failure instanceof NotFound) {
            return 404;
        }
        if (failure instanceof Conflict) {
            return 409;
        }
        if (failure instanceof Forbidden) {
            return 403;
        }
        return switch (failure.code()) {
            case "PAYMENT_DECLINED" -> 402;
            case "TOO_LARGE" -> 413;
            case "KEY_REQUIRED", "MALFORMED" -> 400;
            default -> 422;
        };
    }
}
