package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** OpenAPI Generator, as integrators run it: it lints documents and makes clients of them. Works below a directory of its own. */
record Generator(Path directory) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PACKAGE = "org.emporion.client.";

    /** What its rules and recommendations say of the document. */
    String lint(Document document) {
        return run("-jar", jar(), "validate", "--recommend", "-i", written(document));
    }

    /** Makes the sources of a client of each document, and compiles them with this program. */
    void compileClients(List<Document> documents, Path program) {
        List<String> batch = new ArrayList<>(List.of("-jar", jar(), "batch", "--fail-fast"));
        documents.forEach(document -> batch.add(settings(document)));
        String said = run(batch.toArray(String[]::new));
        assertThat(said).contains("[SUCCESS]").doesNotContain("WARN", "ERROR");
        compile(Stream.concat(Stream.of(program), sources().stream()).toList());
    }

    /** What the compiled program prints. */
    String runProgram(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "-cp", classes() + System.getProperty("path.separator") + System.getProperty("java.class.path"), name));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private void compile(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            faults,
                            files,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", classes()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(faults.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(each -> each.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings(Document document) {
        String client = PACKAGE + document.name().replaceFirst("-.*", "");
        return write(
                document.name() + ".settings.json",
                JSON.valueToTree(Map.of(
                                "generatorName",
                                "java",
                                "library",
                                "native",
                                "inputSpec",
                                written(document),
                                "outputDir",
                                directory.resolve(document.name()).toString(),
                                "globalProperties",
                                Map.of(
                                        "apiTests",
                                        "false",
                                        "modelTests",
                                        "false",
                                        "apiDocs",
                                        "false",
                                        "modelDocs",
                                        "false"),
                                "additionalProperties",
                                Map.of(
                                        "openApiNullable",
                                        "false",
                                        "useJakartaEe",
                                        "true",
                                        "useSingleRequestParameter",
                                        "true",
                                        "invokerPackage",
                                        client,
                                        "apiPackage",
                                        client + ".api",
                                        "modelPackage",
                                        client + ".model")))
                        .toString());
    }

    private String written(Document document) {
        return write(document.name() + ".json", document.root().toString());
    }

    private String write(String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String classes() {
        return directory.resolve("classes").toString();
    }

    private static String jar() {
        return Path.of("target", "openapi-generator-cli.jar").toString();
    }

    private static String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
