package org.emporion.web.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterServletTest {

    @Test
    void leadsOnToPagesOfTheApplication() {
        assertThat(EnterServlet.isOurs("/seller/orders/list?status=NEW&q=", "/seller/"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/sellers/",
                "/admin/",
                "/seller/\\evil",
                "/seller/\r\nx"
            })
    void leadsNowhereElse(String page) {
        assertThat(EnterServlet.isOurs(page, "/seller/")).isFalse();
    }

    @Test
    void leadsToTheStartWithoutAPage() {
        assertThat(EnterServlet.isOurs(null, "/seller/")).isFalse();
        assertThat(EnterServlet.isOurs("//evil.example/", "/")).isFalse();
    }
}
