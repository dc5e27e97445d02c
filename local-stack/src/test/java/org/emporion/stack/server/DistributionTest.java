package org.emporion.stack.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emporion.stack.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
    @TempDir
    Path folder;

    @Test
    void anArchiveIsUnpackedOnceAndItsProgramsCanRun() throws IOException {
        archive("thing-1.0.zip", "thing/bin/start.sh", "thing/lib/data.txt");
        Path home = distribution().unpacked("thing");
        assertThat(home.resolve("bin/start.sh")).isExecutable();
        assertThat(home.resolve("lib/data.txt")).exists();
        assertThat(Files.isExecutable(home.resolve("lib/data.txt"))).isFalse();
        Files.delete(folder.resolve("archives/thing-1.0.zip"));
        archive("thing-1.0.zip", "thing/other");
        assertThat(distribution().unpacked("thing").resolve("bin/start.sh")).exists();
    }

    @Test
    void anEntryThatLeavesTheFolderIsRefused() throws IOException {
        archive("thing-1.0.zip", "../outside");
        assertThatThrownBy(() -> distribution().unpacked("thing")).isInstanceOf(StackFailure.class);
        assertThat(folder.resolve("servers/outside")).doesNotExist();
    }

    @Test
    void aMissingArchiveSaysThatTheBuildIsMissing() {
        assertThatThrownBy(() -> distribution().unpacked("thing")).hasMessageContaining("build first");
    }

    private Distribution distribution() {
        return new Distribution(folder.resolve("archives"), folder.resolve("servers"));
    }

    private void archive(String name, String... entries) throws IOException {
        Files.createDirectories(folder.resolve("archives"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("archives/" + name)))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
