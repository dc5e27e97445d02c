package org.emporion.ground.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of picture files, each addressed by the hash of what was uploaded and the width of its rendition. */
@ApplicationScoped
public class MediaStore {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([0-9]{2,4})\\.jpg");

    private final Path folder;

    @Inject
    public MediaStore(@ConfigProperty(name = "emporion.media.dir", defaultValue = "media") String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /** The file behind the last part of a picture's address; empty when there is none, whatever was asked for. */
    public Optional<Path> find(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Rendition.of(Integer.parseInt(match.group(2)))
                .map(rendition -> file(match.group(1), rendition))
                .filter(Files::isRegularFile);
    }

    boolean has(String hash) {
        return Files.isRegularFile(file(hash, Rendition.LARGE));
    }

    /** Keeps a rendition; the same one again changes nothing. Readers never see half a file. */
    void put(String hash, Rendition rendition, byte[] jpeg) {
        try {
            Path target = file(hash, rendition);
            Files.createDirectories(target.getParent());
            Path half = Files.createTempFile(target.getParent(), "new", ".tmp");
            Files.write(half, jpeg);
            half.toFile().setReadable(true, false);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where files wait that are uploaded and not yet read; not served to anybody. */
    public Path inbox() {
        try {
            return Files.createDirectories(folder.resolve("inbox"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where files wait that somebody has asked for and may download; not served by their names. */
    public Path exports() {
        try {
            return Files.createDirectories(folder.resolve("exports"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String hash, Rendition rendition) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + "-" + rendition.width() + ".jpg");
    }
}
