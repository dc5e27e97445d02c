package org.emporion.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Set<String> OPEN = Set.of("WEB-INF", "errors");

    @Test
    void everyFolderOfPagesStandsBehindTheGate() throws IOException {
        String configuration = Files.readString(WEBAPP.resolve("WEB-INF/web.xml"));
        int mapping = configuration.lastIndexOf("<filter-name>page-gate</filter-name>");
        String gate = configuration.substring(mapping, configuration.indexOf("</filter-mapping>", mapping));

        for (String folder : foldersOfPages()) {
            assertThat(gate).contains("<url-pattern>/" + folder + "/*</url-pattern>");
        }
    }

    @Test
    void onlyTheLandingPageIsOpen() throws IOException {
        try (Stream<Path> files = Files.list(WEBAPP)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(WEBAPP.resolve("index.xhtml"));
        }
    }

    private static Set<String> foldersOfPages() throws IOException {
        try (Stream<Path> folders = Files.list(WEBAPP)) {
            return folders.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .filter(each -> !OPEN.contains(each))
                    .collect(Collectors.toSet());
        }
    }
}
