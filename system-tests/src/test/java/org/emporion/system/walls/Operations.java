package org.emporion.system.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.system.client.Api;
import org.emporion.system.client.Stack;

/** Everything that the three applications answer to: what their OpenAPI documents, views and servlets say. */
final class Operations {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?([^)}]*)}?\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private Operations() {}

    /** As {@code storefront GET /carts/{cart}}, from the live documents. */
    static Set<String> ofApis() {
        Set<String> all = new TreeSet<>();
        document(all, "storefront", Stack.addresses().storefront());
        document(all, "seller", Stack.addresses().seller());
        document(all, "admin", Stack.addresses().admin());
        return all;
    }

    /** The parameters of every page, by the page as {@code seller VIEW /orders/order}. */
    static Map<String, Set<String>> ofViews() {
        Map<String, Set<String>> all = new TreeMap<>();
        views(all, "storefront", "marketplace-web");
        views(all, "seller", "seller-portal");
        views(all, "admin", "tenant-admin");
        return all;
    }

    /** As {@code seller SERVLET /imports/errors.csv}: downloads and other doors beside pages and REST. */
    static Set<String> ofServlets() {
        Set<String> all = new TreeSet<>();
        servlets(all, "storefront", "marketplace-web");
        servlets(all, "seller", "seller-portal");
        servlets(all, "admin", "tenant-admin");
        servlets(all, "every", "web-kit");
        return all;
    }

    private static void document(Set<String> all, String application, String address) {
        URI server = URI.create(address);
        JsonNode paths = Api.at(server.getScheme() + "://" + server.getAuthority())
                .get("/openapi?format=json")
                .mustBe(200)
                .json()
                .path("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            path.getValue().properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(VERBS::contains)
                    .forEach(verb -> all.add(application + " " + verb.toUpperCase(Locale.ROOT) + " "
                            + path.getKey().replaceFirst("^.*/api/v1", "")));
        }
    }

    private static void views(Map<String, Set<String>> all, String application, String module) {
        Path root = root().resolve(module).resolve("src/main/webapp");
        for (Path file : files(root, ".xhtml")) {
            String path = root.relativize(file).toString().replace(".xhtml", "");
            if (!path.startsWith("WEB-INF") && !path.startsWith("resources")) {
                Set<String> parameters = new TreeSet<>();
                PARAMETER.matcher(read(file)).results().forEach(each -> parameters.add(each.group(1)));
                all.put(application + " VIEW /" + path, parameters);
            }
        }
    }

    private static void servlets(Set<String> all, String application, String module) {
        for (Path file : files(root().resolve(module).resolve("src/main/java"), ".java")) {
            for (MatchResult servlet : SERVLET.matcher(read(file)).results().toList()) {
                QUOTED.matcher(servlet.group(1))
                        .results()
                        .forEach(path -> all.add((application + " SERVLET " + path.group(1)).strip()));
            }
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("emporion.root"));
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
