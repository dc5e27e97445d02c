package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import org.emporion.ground.files.MediaStore;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken in for an import. */
class ImportUploadsTest {

    private final Seat seat = TestStores.ownerOf(Ids.next(), "mill");

    @TempDir
    private Path folder;

    @Test
    void onlyShopifysProductFilesAreTakenIn() {
        assertRefused("ebay", InputStream.nullInputStream(), ImportUploads.FORMAT_UNKNOWN);
    }

    @Test
    void aFileThatIsTooLargeIsNotKept() {
        assertRefused("shopify", endless(), ImportUploads.TOO_LARGE);
    }

    private void assertRefused(String format, InputStream content, String code) {
        MediaStore store = new MediaStore(folder.toString());
        ImportUploads.Order order = new ImportUploads.Order(format, "products.csv", false);

        assertThatThrownBy(() -> new ImportUploads(store, null).start(seat, order, content))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
        assertThat(store.inbox()).isEmptyDirectory();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
    }
}
