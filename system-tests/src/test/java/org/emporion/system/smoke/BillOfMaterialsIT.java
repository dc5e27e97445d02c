package org.emporion.system.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The bills of materials that the build writes name every library that an application is delivered with. */
class BillOfMaterialsIT {
    private static final Path ROOT = Path.of("..");

    @Test
    void namesEveryLibraryInTheApplications() throws IOException {
        for (String application : new String[] {"marketplace-web", "seller-portal", "tenant-admin", "search-indexer"}) {
            Set<String> named = named(application);
            assertThat(libraries(application))
                    .as("libraries of " + application)
                    .isNotEmpty()
                    .allMatch(file -> named.stream().anyMatch(file::startsWith), "stands in the bill");
        }
    }

    private static Set<String> named(String application) throws IOException {
        JsonNode bill = new ObjectMapper()
                .readTree(ROOT.resolve(application).resolve("target/bom.json").toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        Set<String> named = new TreeSet<>();
        bill.path("components")
                .forEach(one -> named.add(
                        one.path("name").asText() + "-" + one.path("version").asText()));
        return named;
    }

    private static Set<String> libraries(String application) throws IOException {
        Path war = ROOT.resolve(application).resolve("target").resolve(application + ".war");
        try (ZipFile zip = new ZipFile(war.toFile());
                Stream<String> names = zip.stream().map(entry -> entry.getName())) {
            return names.filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("WEB-INF/lib/".length()))
                    .collect(Collectors.toSet());
        }
    }
}
