package org.emporion.stack.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder from which Elasticsearch loads the plugin: its classes in a jar and the descriptor. */
public final class AnalysisPluginFolder {
    private static final String PACKAGE = "org/emporion/stack/analysis";
    private static final String DESCRIPTOR = "plugin-descriptor.properties";

    private final Path folder;

    /** @param plugins the folder "plugins" of an Elasticsearch */
    public AnalysisPluginFolder(Path plugins) {
        this.folder = plugins.resolve("emporion-analysis");
    }

    /** Writes it, if it is not there already with the same content. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        replace(folder.resolve("emporion-analysis.jar"), jar());
        try (InputStream descriptor = AnalysisPluginFolder.class.getResourceAsStream("/analysis/" + DESCRIPTOR)) {
            replace(folder.resolve(DESCRIPTOR), descriptor.readAllBytes());
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path draft = Files.write(file.resolveSibling("." + file.getFileName() + ".draft"), content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (String name : classNames()) {
                ZipEntry entry = new ZipEntry(PACKAGE + "/" + name);
                entry.setTime(0);
                jar.putNextEntry(entry);
                try (InputStream content = AnalysisPluginFolder.class.getResourceAsStream(name)) {
                    content.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> classNames() throws IOException {
        URI here = location();
        if (!here.getScheme().equals("jar")) {
            return classNames(Path.of(here));
        }
        try (FileSystem jar = FileSystems.newFileSystem(here, Map.of())) {
            return classNames(jar.getPath("/" + PACKAGE));
        }
    }

    private static List<String> classNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class")
                            && !name.startsWith("AnalysisPluginFolder")
                            && !name.startsWith("package-info"))
                    .sorted()
                    .toList();
        }
    }

    private static URI location() throws IOException {
        try {
            return AnalysisPluginFolder.class.getResource("").toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
