package org.emporion.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.walls.Role;
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
    void onlyTheLandingPageAndTheLinkOfAnInvitationAreOpen() throws IOException {
        try (Stream<Path> files = Files.list(WEBAPP)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(WEBAPP.resolve("index.xhtml"), WEBAPP.resolve("join.xhtml"));
        }
    }

    @Test
    void everyPageHasADoorThatSaysToWhomItOpens() throws IOException {
        for (String page : pages()) {
            assertThat(Doors.open(Role.OWNER, page, "1")).as(page).isTrue();
        }
        assertThat(Doors.open(Role.OWNER, "/elsewhere/page", "1")).isFalse();
    }

    @Test
    void pagesOpenToThoseWhoHaveAPartInThem() {
        assertThat(Doors.open(Role.CATALOG, "/orders/list", null)).isFalse();
        assertThat(Doors.open(Role.ACCOUNTING, "/orders/list", null)).isTrue();
        assertThat(Doors.open(Role.ACCOUNTING, "/money/balance", null)).isTrue();
        assertThat(Doors.open(Role.READER, "/money/balance", null)).isFalse();
        assertThat(Doors.open(Role.ACCOUNTING, "/products/list", null)).isFalse();
        assertThat(Doors.open(Role.READER, "/products/edit", "1")).isTrue();
        assertThat(Doors.open(Role.READER, "/products/edit", null)).isFalse();
        assertThat(Doors.open(Role.READER, "/promotions/edit", "1")).isTrue();
        assertThat(Doors.open(Role.READER, "/promotions/edit", null)).isFalse();
        assertThat(Doors.open(Role.READER, "/team/members", null)).isFalse();
        assertThat(Doors.open(Role.READER, "/team/roles", null)).isTrue();
        assertThat(Doors.open(Role.MANAGER, "/team/members", null)).isTrue();
        assertThat(Doors.open(Role.MANAGER, "/store/keys", null)).isFalse();
    }

    private static Set<String> pages() throws IOException {
        Set<String> pages = new HashSet<>();
        for (String folder : foldersOfPages()) {
            try (Stream<Path> files = Files.list(WEBAPP.resolve(folder))) {
                files.forEach(file ->
                        pages.add("/" + WEBAPP.relativize(file).toString().replace(".xhtml", "")));
            }
        }
        return pages;
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
