package org.emporion.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.emporion.ground.metrics.Counted;
import org.junit.jupiter.api.Test;

class CountersTest {

    private final Map<String, Long> counted = new TreeMap<>();
    private final Counters counters = new Counters(registry());

    @Test
    void eachCounterRisesByItselfAndByItsLabels() {
        counters.count(Counted.of("emporion_refunds_minor", 2480).with("currency", "EUR"));
        counters.count(Counted.of("emporion_refunds_minor", 20).with("currency", "EUR"));
        counters.count(Counted.of("emporion_refunds_minor", 5).with("currency", "CHF"));
        counters.count(Counted.once("emporion_mails_sent"));

        assertThat(counted)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "emporion_refunds_minor[currency=EUR]", 2500L,
                        "emporion_refunds_minor[currency=CHF]", 5L,
                        "emporion_mails_sent[]", 1L));
    }

    @Test
    void whatIsTakenBackIsNotHeard() {
        assertThat(Arrays.stream(Counters.class.getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
                        .map(parameter ->
                                parameter.getAnnotation(Observes.class).during()))
                .containsExactly(TransactionPhase.AFTER_SUCCESS);
    }

    private MetricRegistry registry() {
        return proxy(MetricRegistry.class, arguments -> {
            String labels = Arrays.stream((Tag[]) arguments[1])
                    .map(tag -> tag.getTagName() + "=" + tag.getTagValue())
                    .toList()
                    .toString();
            return proxy(Counter.class, by -> {
                counted.merge(arguments[0] + labels, (Long) by[0], Long::sum);
                return null;
            });
        });
    }

    private static <T> T proxy(Class<T> type, Function<Object[], Object> does) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> does.apply(arguments)));
    }
}
