package org.emporion.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.emporion.kernel.FieldProblem;

/** An error as RFC 9457 has it, with our stable code and the fields at fault. */
public record Problem(String type, String title, int status, String code, String detail, List<FieldProblem> fields) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem(int status, String code, String detail, List<FieldProblem> fields) {
        this("about:blank", title(status), status, code, detail.replaceAll("\\s+", " "), fields);
    }

    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    public Response answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** The same where no REST call is being answered. */
    public void sendTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(ApiJson.mapper().writeValueAsString(this));
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "Error" : known.getReasonPhrase();
    }
}
