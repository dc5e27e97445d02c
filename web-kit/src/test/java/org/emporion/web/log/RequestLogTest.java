package org.emporion.web.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestLogTest {

    private final Logger log = Logger.getLogger(RequestLog.class.getName());
    private final List<String> lines = new ArrayList<>();
    private final Told told = new Told();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(listening);
    }

    @Test
    void aRequestIsALineAndItsIdStandsInTheAnswer() throws Exception {
        asked("/today/board", Map.of("X-Request-Id", "proxy-12345678"), (request, response) -> {});

        assertThat(told.header("X-Request-Id")).isEqualTo("proxy-12345678");
        assertThat(lines).singleElement().asString().startsWith("GET /seller/today/board 200 in ");
    }

    @Test
    void anIdThatSomebodyMadeUpIsReplaced() throws Exception {
        asked("/today/board", Map.of("X-Request-Id", "x\r\nSet-Cookie: a=b"), (request, response) -> {});

        assertThat(told.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void aRequestThatFailsIsALineToo() {
        assertThatThrownBy(() -> asked("/today/board", Map.of(), (request, response) -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(lines).singleElement().asString().contains(" 500 in ");
    }

    @Test
    void itTellsWhoAndForWhichStoreAndNotTheKeyOfACart() throws Exception {
        asked("/api/v1/carts/AbCdEf0123/lines", Map.of(), (request, response) -> {
            RequestFacts facts = new RequestFacts((HttpServletRequest) request);
            facts.by("user-1");
            facts.ofStore("mill");
            assertThat(RequestFacts.user((HttpServletRequest) request)).isEqualTo("user-1");
            assertThat(RequestFacts.store((HttpServletRequest) request)).isEqualTo("mill");
            assertThat(facts.id()).isNotBlank();
        });

        assertThat(lines).singleElement().asString().contains("/carts/*/lines").doesNotContain("AbCdEf0123");
    }

    @Test
    void filesOfPagesAreNone() throws Exception {
        asked("/emporion/desk.css", Map.of(), (request, response) -> {});

        assertThat(lines).isEmpty();
    }

    private void asked(String path, Map<String, String> headers, FilterChain page) throws Exception {
        new RequestLog().doFilter(Servlets.request("GET", "/seller", path, headers), told.response(), page);
    }
}
