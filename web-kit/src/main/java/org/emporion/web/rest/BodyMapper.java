package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;

/** A body that is no JSON (400) or not the JSON that was asked for (422 naming the property). */
@Provider
public class BodyMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException e) {
        return problem(e).answer();
    }

    static Problem problem(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return new Problem(400, "MALFORMED", "The body is not well-formed JSON of the expected shape.");
        }
        String field = path(mapping);
        FieldProblem problem = fieldProblem(mapping, field);
        return new Problem(422, "INVALID", problem.detail(), List.of(problem));
    }

    private static FieldProblem fieldProblem(JsonMappingException e, String field) {
        if (e instanceof UnrecognizedPropertyException) {
            return new FieldProblem(field, "UNKNOWN_PROPERTY", "There is no property \"" + field + "\" here.");
        }
        if (e.getCause() instanceof Failure failure && !failure.fields().isEmpty()) {
            FieldProblem inner = failure.fields().get(0);
            return new FieldProblem(field, inner.code(), inner.detail());
        }
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return new FieldProblem(field, "TYPE", Expected.form(field, type));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
