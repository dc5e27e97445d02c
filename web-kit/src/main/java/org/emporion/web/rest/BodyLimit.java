package org.emporion.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.emporion.kernel.RuleViolated;

/**
 * Refuses bodies over their limit with 413 before anything of them is parsed, whether they say their length or not. Calls that
 * take a file, as an {@link InputStream}, have limits of their own.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

    /** Bytes of a body. */
    public static final int USUAL = 1024 * 1024;

    /** Bytes of a body with many lines. */
    public static final int BATCH = 8 * USUAL;

    @Context
    private ResourceInfo called;

    public BodyLimit() {}

    BodyLimit(ResourceInfo called) {
        this.called = called;
    }

    /** @throws RuleViolated TOO_LARGE */
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method method = called.getResourceMethod();
        if (takesFile(method)) {
            return;
        }
        int most = method.isAnnotationPresent(LongBody.class) ? BATCH : USUAL;
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        InputStream body = request.getEntityStream();
        byte[] read = body == null ? new byte[0] : body.readNBytes(most + 1);
        if (read.length > most) {
            throw tooLarge(most);
        }
        if (read.length > 0) {
            request.setEntityStream(new ByteArrayInputStream(read));
        }
    }

    static boolean takesFile(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    private static RuleViolated tooLarge(int most) {
        return new RuleViolated(
                "TOO_LARGE", "The body of this call has at most " + most / USUAL + " MiB. Send it in several parts.");
    }
}
