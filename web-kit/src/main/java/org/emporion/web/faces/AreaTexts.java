package org.emporion.web.faces;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of an application: all files of the folder {@code texts} beside this bundle's class, one for each area of the
 * front end. A new area is a new file.
 */
public abstract class AreaTexts extends ResourceBundle {

    private static final String FOLDER = "texts/";

    /** The application, which alone can list files that are packed; null outside of a server. */
    private static volatile ServletContext application;

    private final Map<String, String> texts = new TreeMap<>();

    /** @throws IllegalStateException when a text stands twice, in one file or in two */
    protected AreaTexts() {
        try {
            for (String file : files(getClass())) {
                read(file);
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Learns at the start which application it is. */
    @WebListener
    public static class Start implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent start) {
            application = start.getServletContext();
        }

        @Override
        public void contextDestroyed(ServletContextEvent end) {
            application = null;
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static List<String> files(Class<?> bundle) throws IOException {
        ServletContext packed = application;
        if (packed != null) {
            String folder = "/WEB-INF/classes/" + bundle.getPackageName().replace('.', '/') + "/" + FOLDER;
            return packed.getResourcePaths(folder).stream()
                    .map(path -> path.substring(folder.length()))
                    .toList();
        }
        try (Stream<Path> files =
                Files.list(Path.of(URI.create(bundle.getResource(FOLDER).toString())))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void read(String file) throws IOException {
        try (Reader in = new InputStreamReader(getClass().getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8)) {
            new Unrepeated(file).load(in);
        }
    }

    /** Takes over line by line, because a file that names a key twice keeps its last line without a word. */
    private final class Unrepeated extends Properties {

        private static final long serialVersionUID = 1L;

        private final String file;

        Unrepeated(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (texts.putIfAbsent(key.toString(), text.toString()) != null) {
                throw new IllegalStateException("the text " + key + " in " + file + " stands twice");
            }
            return null;
        }
    }
}
