package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    private record Line(String title, int number) {
        String inCapitals() {
            return title.toUpperCase(Locale.ROOT);
        }
    }

    @Test
    void aComponentIsReadByNameAndByCall() {
        assertThat(resolver.getValue(context, new Line("Mug", 3), "title")).isEqualTo("Mug");
        assertThat(context.isPropertyResolved()).isTrue();

        context.setPropertyResolved(false);
        assertThat(resolver.invoke(context, new Line("Mug", 3), "number", null, new Object[0]))
                .isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        Line line = new Line("Mug", 3);
        assertThat(resolver.invoke(context, line, "inCapitals", null, new Object[0]))
                .isNull();
        assertThat(resolver.invoke(context, line, "title", null, new Object[] {"with an argument"}))
                .isNull();
        assertThat(resolver.invoke(context, "no record", "length", null, new Object[0]))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
