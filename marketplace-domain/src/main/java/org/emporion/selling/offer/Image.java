package org.emporion.selling.offer;

import org.emporion.ground.files.Rendition;

/** A picture as pages show it; {@code url} is its largest rendition, {@link #at} gives a smaller one. */
public record Image(String url, String alt, int width, int height) {

    static Image of(String hash, String alt, int width, int height) {
        return new Image(Rendition.LARGE.path(hash), alt, width, height);
    }

    /** The address of the rendition that is at most this wide. */
    public String at(Rendition rendition) {
        return rendition.instead(url);
    }
}
