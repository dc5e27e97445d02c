package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that are sent as pictures and are none, or none that we take. */
@BesideABrowser
class BadPictureIT {
    private static final String SVG = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'>"
            + "<script>fetch('//evil')</script><rect width='9' height='9'/></svg>";
    private static Listed listed;

    @BeforeAll
    static void onSale() {
        listed = Given.aPublishedProduct("5.00", 1);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoPictureOfOursIsRefusedAndNamed() throws IOException {
        byte[] whole = png(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB));
        return Stream.of(
                        Map.entry("nothing", new byte[0]),
                        Map.entry("a text", text("hello there")),
                        Map.entry("a PDF", text("%PDF-1.7\n1 0 obj")),
                        Map.entry("an HTML page with a script", text("<html><script>steal()</script></html>")),
                        Map.entry("an SVG with a script", text(SVG)),
                        Map.entry("half a PNG", Arrays.copyOf(whole, whole.length / 2)),
                        Map.entry("half a JPEG", halfAJpeg()),
                        Map.entry(
                                "40 megapixels", png(new BufferedImage(8_000, 5_000, BufferedImage.TYPE_BYTE_BINARY))))
                .flatMap(file -> Stream.of("image/png", "image/svg+xml", "application/octet-stream")
                        .map(type -> DynamicTest.dynamicTest(file.getKey() + " as " + type, () -> {
                            send(type, file.getValue()).mustBeProblem(422).mustBlame("picture");
                            assertThat(images()).isZero();
                        })));
    }

    @Test
    void aFileAboveTenMegabytesIsTooLarge() {
        send("image/jpeg", new byte[10 * 1024 * 1024 + 1]).mustBeProblem(413, "TOO_LARGE");
        assertThat(images()).isZero();
    }

    @Test
    void anUploadThatIsNoPictureByItsTypeIsRefused() {
        send("text/html", text("<p>no</p>")).mustBeProblem(415);
    }

    @Test
    void aGoodPictureIsShownWhateverItsTypeSays() throws IOException {
        Listed good = listed.store().publishes("With a picture", "5.00", 1);
        byte[] file = png(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB));
        listed.store()
                .api()
                .send(
                        "POST",
                        "/products/" + good.id() + "/pictures?alt=A%20black%20square",
                        "image/jpeg",
                        BodyPublishers.ofByteArray(file))
                .mustBe(201);
        var image = good.seenByBuyers().mustBe(200).json().path("images").path(0);
        assertThat(image.path("alt").asText()).isEqualTo("A black square");
        Answer served = Api.at(Stack.addresses().storefront())
                .with("Accept", "image/*")
                .get(image.path("url")
                        .asText()
                        .substring(Stack.addresses().storefront().length()))
                .mustBe(200);
        assertThat(served.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(served.header("Cache-Control")).contains("immutable");
    }

    private static Answer send(String type, byte[] file) {
        return listed.store()
                .api()
                .send("POST", "/products/" + listed.id() + "/pictures", type, BodyPublishers.ofByteArray(file));
    }

    private static int images() {
        return listed.seenByBuyers().mustBe(200).json().path("images").size();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] halfAJpeg() throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 200; i++) {
            image.setRGB(i % 300, i / 300, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return Arrays.copyOf(out.toByteArray(), out.size() / 2);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
