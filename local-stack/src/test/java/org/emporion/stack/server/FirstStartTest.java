package org.emporion.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void inADataFolder() {
        folder = home.resolve("data/keycloak");
    }

    @Test
    void whatWasMadeToTheEndIsKept() throws IOException {
        assertThat(new FirstStart(folder).begin()).isTrue();
        write("users");
        new FirstStart(folder).end();

        assertThat(new FirstStart(folder).begin()).isFalse();
        assertThat(folder.resolve("users")).exists();
    }

    @Test
    void whatWasLeftHalfMadeIsMadeAnew() throws IOException {
        new FirstStart(folder).begin();
        write("half");

        assertThat(new FirstStart(folder).begin()).isTrue();
        assertThat(folder).doesNotExist();
        write("whole");
        new FirstStart(folder).end();
        assertThat(new FirstStart(folder).begin()).isFalse();
    }

    @Test
    void whatIsThereWithoutAMarkIsKept() throws IOException {
        write("older");

        assertThat(new FirstStart(folder).begin()).isFalse();
        assertThat(folder.resolve("older")).exists();
    }

    private void write(String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), "data");
    }
}
