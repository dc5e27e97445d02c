package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.emporion.ground.files.MediaStore;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are a picture and something else too, or pretend to be one: what is served later is a picture and no more. */
class PictureAttackTest {

    private static final String PAYLOAD = "<script>alert(1)</script><?php system('x'); ?>";

    @TempDir
    Path folder;

    private PictureRenditions renditions;

    @BeforeEach
    void open() {
        renditions = new PictureRenditions(new MediaStore(folder.toString()));
    }

    @Test
    void whatIsHungBehindAPictureDoesNotComeOutAgain() throws IOException {
        for (String format : new String[] {"jpg", "png", "gif", "bmp"}) {
            renditions.render(joined(picture(format), PAYLOAD.getBytes(StandardCharsets.US_ASCII)));
        }
        nothingOf("<script", "<?php");
    }

    @Test
    void whereAPictureWasTakenIsToldToNobody() throws IOException {
        byte[] jpeg = picture("jpg");
        byte[] told = "Exif\0\0MM GPSLatitude 52.5 GPSLongitude 13.4 owner Ann".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer marked = ByteBuffer.allocate(jpeg.length + told.length + 4);
        marked.put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (told.length + 2))
                .put(told);
        renditions.render(marked.put(jpeg, 2, jpeg.length - 2).array());
        nothingOf("Exif", "GPS", "owner Ann");
    }

    @Test
    void wordsInsideAPngAreGoneToo() throws IOException {
        byte[] png = picture("png");
        byte[] words = ("tEXtComment\0" + PAYLOAD).getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(words);
        ByteBuffer chunk = ByteBuffer.allocate(words.length + 8);
        chunk.putInt(words.length - 4).put(words).putInt((int) sum.getValue());
        int afterHeader = 33;
        ByteBuffer whole = ByteBuffer.allocate(png.length + chunk.capacity());
        whole.put(png, 0, afterHeader).put(chunk.array()).put(png, afterHeader, png.length - afterHeader);
        renditions.render(whole.array());
        nothingOf("<script", "tEXt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a/*<script>alert(1)</script>*/=1;",
                "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript>>>>",
                "PK\u0003\u0004 word/document.xml",
                "\u001f\u008b\b packed",
                "MZ program",
                "BM",
                "RIFF\0\0\0\0WEBPVP8X",
                ""
            })
    void whatIsNoPictureIsRefused(String content) throws IOException {
        assertThatThrownBy(() -> renditions.render(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(RuleViolated.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSmallFileThatUnpacksToAHugePictureIsRefusedByItsHeader() throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> renditions.render(png))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("30 million");
    }

    private void nothingOf(String... words) throws IOException {
        assertThat(kept()).isNotEmpty().allSatisfy(file -> {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(content).startsWith("\u00ff\u00d8\u00ff").doesNotContain(words);
        });
    }

    private java.util.List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] picture(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
