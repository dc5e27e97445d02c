package org.emporion.system.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The seller portal without its own pages and classes: the domain, what it stands on, and the tests. */
final class DomainArchive {

    private static final String UNITS = "/META-INF/persistence.xml";

    private DomainArchive() {}

    static WebArchive withTheTests() {
        File portal = new File(System.getProperty("emporion.root"), "seller-portal/target/seller-portal.war");
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, portal);
        archive.getContent(path -> path.get().matches("/.+\\.\\w+")
                        && !path.get().startsWith("/WEB-INF/lib/")
                        && !path.get().endsWith("/beans.xml"))
                .keySet()
                .forEach(archive::delete);
        archive.getContent(path -> path.get().contains("/lib/web-kit")).keySet().forEach(archive::delete);
        withAUnitForEachPool(archive);
        return archive.addPackage(DomainArchive.class.getPackage())
                .addAsResource("container/twins.xml", "META-INF/persistence.xml")
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class));
    }

    /** The domain has one persistence unit, over the data source of its application; here it is any of the applications. */
    private static void withAUnitForEachPool(WebArchive archive) {
        Map<ArchivePath, Node> found = archive.getContent(path -> path.get().contains("/lib/marketplace-domain"));
        Map.Entry<ArchivePath, Node> domain = found.entrySet().iterator().next();
        JavaArchive jar = ShrinkWrap.create(
                        ZipImporter.class, new File(domain.getKey().get()).getName())
                .importFrom(domain.getValue().getAsset().openStream())
                .as(JavaArchive.class);
        StringAsset units = new StringAsset(withAUnitForEachPool(text(jar.get(UNITS))));
        jar.delete(UNITS);
        jar.add(units, UNITS);
        archive.delete(domain.getKey());
        archive.addAsLibrary(jar);
    }

    private static String withAUnitForEachPool(String units) {
        String end = "</persistence-unit>";
        String unit = units.substring(units.indexOf("<persistence-unit "), units.indexOf(end) + end.length());
        StringBuilder all = new StringBuilder(unit);
        for (Pool pool : Pool.values()) {
            if (pool != Pool.SELLER) {
                all.append(unit.replace("name=\"emporion\"", "name=\"" + pool.unit() + "\"")
                        .replace("jdbc/emporion", "jdbc/" + pool.unit()));
            }
        }
        return units.replace(unit, all);
    }

    private static String text(Node file) {
        try (InputStream stream = file.getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
