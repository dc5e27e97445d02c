package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Addresses of the renditions of a product picture. */
public final class Pictures {

    private static final int[] WIDTHS = {160, 400, 800, 1600};

    private static final Pattern RENDITION = Pattern.compile("(/media/[0-9A-Za-z_]+)(-\\d+\\.jpg)?");

    private Pictures() {}

    /** The rendition in one width; an address that is not ours stays as it is. */
    public static String sized(String address, int width) {
        return sized(origin(), address, width);
    }

    /** All renditions for an {@code img srcset}; null when there is one size only. */
    public static String srcset(String address) {
        return srcset(origin(), address);
    }

    static String sized(String origin, String address, int width) {
        var ours = RENDITION.matcher(address == null ? "" : address);
        return ours.matches() ? origin + ours.group(1) + "-" + width + ".jpg" : address;
    }

    static String srcset(String origin, String address) {
        if (address == null || !RENDITION.matcher(address).matches()) {
            return null;
        }
        return IntStream.of(WIDTHS)
                .mapToObj(width -> sized(origin, address, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    /** Pictures are served by the storefront, so the other applications name it. */
    private static String origin() {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page == null || page.getExternalContext().getRequestContextPath().isEmpty()) {
            return "";
        }
        return ConfigProvider.getConfig()
                .getOptionalValue("emporion.storefront.url", String.class)
                .orElse("")
                .replaceAll("/+$", "");
    }
}
