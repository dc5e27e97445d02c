package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** How long a body may be, and that nobody reads on in one that is longer. */
class BodyLimitTest {

    private InputStream body;

    interface Calls {
        void one(String body);

        @LongBody
        void many(String body);

        void file(InputStream body);
    }

    @Test
    void aBodyUpToItsLimitIsReadAsItCame() throws IOException {
        send("one", BodyLimit.USUAL, -1);

        assertThat(body.readAllBytes()).hasSize(BodyLimit.USUAL);
    }

    @Test
    void aLongerBodyIsRefusedWhetherItSaysItsLengthOrNot() {
        assertThat(refusal("one", BodyLimit.USUAL + 1, -1)).isEqualTo(413);
        assertThat(refusal("one", 0, BodyLimit.USUAL + 1)).isEqualTo(413);
    }

    @Test
    void aBatchMayBeLonger() throws IOException {
        send("many", BodyLimit.BATCH, BodyLimit.BATCH);

        assertThat(body.readAllBytes()).hasSize(BodyLimit.BATCH);
        assertThat(refusal("many", BodyLimit.BATCH + 1, -1)).isEqualTo(413);
    }

    @Test
    void aFileIsLeftToItsCall() throws IOException {
        send("file", BodyLimit.BATCH + 1, BodyLimit.BATCH + 1);
        assertThat(body.readAllBytes()).hasSize(BodyLimit.BATCH + 1);
    }

    private int refusal(String call, int bytes, int said) {
        RuleViolated refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(RuleViolated.class, () -> send(call, bytes, said));
        return FailureMapper.problem(refused).status();
    }

    private void send(String call, int bytes, int said) throws IOException {
        body = new ByteArrayInputStream(new byte[bytes]);
        ResourceInfo called = Fake.of(ResourceInfo.class, method -> Arrays.stream(Calls.class.getMethods())
                .filter(each -> each.getName().equals(call))
                .findFirst()
                .orElseThrow());
        new BodyLimit(called).filter((ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ContainerRequestContext.class}, (proxy, method, given) -> {
                    switch (method.getName()) {
                        case "getLength" -> {
                            return said;
                        }
                        case "setEntityStream" -> body = (InputStream) given[0];
                        default -> {
                            return body;
                        }
                    }
                    return null;
                }));
    }
}
