package org.emporion.ground.files;

import java.util.Arrays;
import java.util.Optional;

/** The sizes in which a picture is kept: the longest width in pixels that each may have. */
public enum Rendition {
    THUMB(160),
    SMALL(400),
    MEDIUM(800),
    LARGE(1600);

    private final int width;

    Rendition(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    public static Optional<Rendition> of(int width) {
        return Arrays.stream(values()).filter(each -> each.width == width).findFirst();
    }

    /** Address of a picture in this size, below the root of the storefront. Null for no picture. */
    public String path(String hash) {
        return hash == null ? null : "/media/" + hash + "-" + width + ".jpg";
    }

    /** The address of another rendition, turned into this one. */
    public String instead(String path) {
        return path == null ? null : path.substring(0, path.lastIndexOf('-') + 1) + width + ".jpg";
    }
}
