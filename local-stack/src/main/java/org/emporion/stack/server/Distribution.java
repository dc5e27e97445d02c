package org.emporion.stack.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.emporion.stack.StackFailure;

/** The archive of one server, unpacked once into a folder named after it. */
public final class Distribution {
    private final Path archives;
    private final Path target;

    public Distribution(Path archives, Path target) {
        this.archives = archives;
        this.target = target;
    }

    /** The folder of the server whose archive begins with this name; unpacks it when that was not done yet. */
    public synchronized Path unpacked(String prefix) {
        Path archive = archive(prefix);
        Path folder = target.resolve(archive.getFileName().toString().replaceFirst("\\.(zip|jar)$", ""));
        try {
            if (!Files.exists(folder)) {
                Path draft = Files.createTempDirectory(Files.createDirectories(target), ".unpacking-");
                unpack(archive, draft);
                publish(draft, folder);
            }
            return onlyChildOf(folder);
        } catch (IOException e) {
            throw new StackFailure("Cannot unpack " + archive + ": " + e.getMessage(), e);
        }
    }

    private Path archive(String prefix) {
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new StackFailure("No archive of " + prefix + " in " + archives));
        } catch (IOException e) {
            throw new StackFailure("The server archives are missing from " + archives + "; build first.", e);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpackTar(zip, folder.resolve("server"));
                } else if (!entry.getName().startsWith("META-INF")) {
                    write(zip, entry, folder, entry.getName().matches(".*/bin/[^.]*(\\.sh)?|.*\\.sh"));
                }
            }
        }
    }

    private static void unpackTar(InputStream in, Path folder) throws IOException {
        // not closed: that would close the archive around it
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isSymbolicLink()) {
                Path link = folder.resolve(entry.getName());
                Files.createDirectories(link.getParent());
                Files.createSymbolicLink(link, Path.of(entry.getLinkName()));
            } else {
                write(tar, entry, folder, (entry.getMode() & 0100) != 0);
            }
        }
    }

    private static void write(InputStream in, ArchiveEntry entry, Path folder, boolean executable) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the entry " + entry.getName() + " leaves the folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        if (executable) {
            file.toFile().setExecutable(true, false);
        }
    }

    /** Another stack may unpack at the same time: whoever is first wins. */
    private static void publish(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
            Folders.delete(draft);
        }
    }

    private static Path onlyChildOf(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).findFirst().orElse(folder);
        }
    }
}
