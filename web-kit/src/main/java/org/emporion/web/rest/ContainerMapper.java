package org.emporion.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container refuses on its own (no such path, wrong method, wrong type), as a problem too. */
@Provider
public class ContainerMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.hasEntity()) {
            return given;
        }
        int status = given.getStatus();
        Problem problem = problem(status);
        Response.ResponseBuilder answer = Response.fromResponse(problem.answer());
        if (given.getHeaderString("Allow") != null) {
            answer.header("Allow", given.getHeaderString("Allow"));
        }
        return answer.build();
    }

    /** What a status that the server came to by itself means. */
    static Problem problem(int status) {
        return switch (status) {
            case 400 -> new Problem(400, "MALFORMED", "The request cannot be read; look at its address and headers.");
            case 404 -> new Problem(404, "NOT_FOUND", "There is nothing at this address.");
            case 405 -> new Problem(405, "METHOD_NOT_ALLOWED", "This address does not take that method.");
            case 406 -> new Problem(406, "NOT_ACCEPTABLE", "This address answers in JSON.");
            case 413 -> new Problem(413, "TOO_LARGE", "The request is too long. Send it in several parts.");
            case 415 -> new Problem(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body in a type that this address takes.");
            default -> new Problem(status, "HTTP_" + status, "The request cannot be served.");
        };
    }
}
