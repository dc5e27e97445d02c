package org.emporion.web.path;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class KnownAddressesTest {

    @Test
    void whatNobodyAnswersIsNotFoundBeforeTheServerLooksForAFile() throws Exception {
        assertThat(status("/nope", MappingMatch.DEFAULT, "/")).isEqualTo(404);
        assertThat(status("/tenants/store", MappingMatch.PATH, "/*")).isEqualTo(404);
    }

    @Test
    void filesPagesAndServletsAreLetThrough() throws Exception {
        assertThat(status("/emporion/base.css", MappingMatch.DEFAULT, "/")).isEqualTo(200);
        assertThat(status("/media/a/b.png", MappingMatch.PATH, "/media/*")).isEqualTo(200);
        assertThat(status("/nope.xhtml", MappingMatch.EXTENSION, "*.xhtml")).isEqualTo(200);
        assertThat(status("/enter", MappingMatch.EXACT, "/enter")).isEqualTo(200);
        assertThat(status("/", MappingMatch.CONTEXT_ROOT, "")).isEqualTo(200);
        assertThat(status("/", MappingMatch.DEFAULT, "/")).isEqualTo(200);
    }

    @Test
    void theApiAnswersForItself() throws Exception {
        assertThat(status("/api/v2/nothing", MappingMatch.DEFAULT, "/")).isEqualTo(200);
    }

    private static int status(String path, MappingMatch match, String pattern) throws Exception {
        Told told = new Told();
        new KnownAddresses().doFilter(mapped(path, match, pattern), told.response(), (request, response) -> {});
        return told.status();
    }

    private static HttpServletRequest mapped(String path, MappingMatch match, String pattern) {
        return new HttpServletRequestWrapper(Servlets.request("GET", "/seller", path, Map.of())) {
            @Override
            public HttpServletMapping getHttpServletMapping() {
                return new Mapping(match, pattern);
            }

            @Override
            public ServletContext getServletContext() {
                return application();
            }
        };
    }

    /** It has one file. */
    private static ServletContext application() {
        URL file = KnownAddressesTest.class.getResource("KnownAddressesTest.class");
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, given) -> given[0].equals("/emporion/base.css") ? file : null);
    }

    private record Mapping(MappingMatch match, String pattern) implements HttpServletMapping {

        @Override
        public String getMatchValue() {
            return "";
        }

        @Override
        public String getPattern() {
            return pattern;
        }

        @Override
        public String getServletName() {
            return "";
        }

        @Override
        public MappingMatch getMappingMatch() {
            return match;
        }
    }
}
