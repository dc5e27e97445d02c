package org.emporion.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.stack.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerConfigurationTest {

    @ParameterizedTest
    @EnumSource(Application.class)
    void aServerLogsInAsTheRoleOfItsApplicationWithAPoolOfAtMostTen(Application application) {
        assertThat(configuration(application)).contains("maxPoolSize=\"10\"").contains("TRANSACTION_READ_COMMITTED");
        assertThat(configuration(application).split("<dataSource ")).hasSize(2);
    }

    @Test
    void noTwoApplicationsShareACookie() {
        List<String> names = Stream.of(Application.values())
                .flatMap(each -> cookies(configuration(each)))
                .toList();
        assertThat(names).hasSize(6).doesNotHaveDuplicates();
    }

    private static Stream<String> cookies(String configuration) {
        return Pattern.compile("(?:ssoCookieName|cookieName)=\"([^\"]+)\"")
                .matcher(configuration)
                .results()
                .map(found -> found.group(1));
    }

    private static String configuration(Application application) {
        try {
            return Files.readString(
                    Path.of("..").resolve(application.module()).resolve("src/main/liberty/config/server.xml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
