package org.emporion.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files of the demo marketplace on the class path. */
public final class DemoData {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private DemoData() {}

    static <T> T read(String file, JavaType type) {
        try (InputStream in = open(file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("demo data " + file + ": " + e.getMessage(), e);
        }
    }

    static <T> T read(String file, Class<T> type) {
        return read(file, JSON.constructType(type));
    }

    /** A file of the demo as it is. */
    public static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = DemoData.class.getResourceAsStream("/demo/" + file);
        if (in == null) {
            throw new IOException("no such file");
        }
        return in;
    }
}
