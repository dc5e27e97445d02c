package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.lang.reflect.Proxy;
import java.util.ResourceBundle;
import java.util.Set;
import org.emporion.web.faces.areas.SomeTexts;
import org.emporion.web.faces.twice.RepeatedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AreaTextsTest {

    private static final String FOLDER = "/WEB-INF/classes/org/emporion/web/faces/areas/texts/";

    private final AreaTexts.Start start = new AreaTexts.Start();

    @AfterEach
    void stop() {
        start.contextDestroyed(null);
    }

    @Test
    void theFilesOfAllAreasAreOneBundle() {
        ResourceBundle texts = ResourceBundle.getBundle("org.emporion.web.faces.areas.SomeTexts");

        assertThat(texts.keySet()).containsExactlyInAnyOrder("cart.title", "orders.title", "orders.more");
        assertThat(texts.getString("orders.more")).isEqualTo("More …");
    }

    @Test
    void aPackedApplicationListsItsFilesItself() {
        start.contextInitialized(new ServletContextEvent(anApplicationWith(FOLDER + "orders.properties")));

        assertThat(new SomeTexts().keySet()).containsExactlyInAnyOrder("orders.title", "orders.more");
    }

    @Test
    void aTextThatStandsTwiceIsFound() {
        assertThatThrownBy(RepeatedTexts::new)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("orders.title");
    }

    private static ServletContext anApplicationWith(String... files) {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> method.getName().equals("getResourcePaths") && FOLDER.equals(arguments[0])
                        ? Set.of(files)
                        : null);
    }
}
