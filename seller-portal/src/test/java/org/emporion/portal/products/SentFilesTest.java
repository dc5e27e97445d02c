package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.primefaces.model.file.UploadedFile;

class SentFilesTest {

    private final SentFiles sent = new SentFiles();
    private final List<InputStream> taken = new ArrayList<>();

    @Test
    void whatIsRefusedAmongSeveralIsToldByNameAlsoWhenTheNextIsTaken() {
        sent.take(file("jug.png"), taken::add);
        sent.take(file("notes.png"), content -> {
            throw RuleViolated.field("picture", "PICTURE_TYPE", "This is no picture.");
        });
        sent.take(file("bowl.png"), taken::add);

        assertThat(taken).hasSize(2);
        assertThat(sent.told(false)).containsExactly("notes.png: This is no picture.");
        assertThat(sent.told(true)).isEmpty();
        assertThat(sent.told(false)).isEmpty();
    }

    private static UploadedFile file(String name) {
        return (UploadedFile) Proxy.newProxyInstance(
                UploadedFile.class.getClassLoader(),
                new Class<?>[] {UploadedFile.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getFileName" -> name;
                    case "getInputStream" -> new ByteArrayInputStream(new byte[] {1});
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
