package org.emporion.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.Test;

class AwayPagesTest {

    private final Told told = new Told();

    @Test
    void withoutItsDatabaseAPageIsA503WhateverTheMethod() throws Exception {
        for (String method : List.of("GET", "HEAD", "POST")) {
            asked(method, (request, response) -> {
                throw new ServletException(new IllegalStateException(new SQLException("refused", "08001")));
            });

            assertThat(told.status()).as(method).isEqualTo(503);
            assertThat(told.header("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void anyOtherFaultIsLeftToTheServer() {
        IllegalStateException fault = new IllegalStateException("a fault");

        assertThatThrownBy(() -> asked("GET", (request, response) -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    private void asked(String method, FilterChain page) throws Exception {
        new AwayPages().doFilter(Servlets.request(method, "/seller", "/today/board", Map.of()), told.response(), page);
    }
}
