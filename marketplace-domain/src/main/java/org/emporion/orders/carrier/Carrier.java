package org.emporion.orders.carrier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Carriers whose tracking pages we know, with what their numbers look like. */
public enum Carrier {
    DHL(
            "DHL",
            "https://www.dhl.com/global-en/home/tracking/tracking-parcel.html?submit=1&tracking-id=",
            "\\d{10}|\\d{12}|\\d{14}|\\d{16,20}|JJ?D[0-9A-Z]{10,30}|" + Carrier.POSTAL),
    DPD("DPD", "https://tracking.dpd.de/status/en_US/parcel/", "\\d{14}[0-9A-Z]?|\\d{10,12}"),
    GLS(
            "GLS",
            "https://gls-group.com/GROUP/en/parcel-tracking/?match=",
            "\\d{10,12}|\\d{14}|\\d{20}|(?=[A-Z]*\\d)[0-9A-Z]{8}"),
    HERMES(
            "Hermes",
            "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#",
            "\\d{14}|\\d{16}|H[0-9A-Z]{19}"),
    UPS("UPS", "https://www.ups.com/track?tracknum=", "1Z[0-9A-Z]{16}|T\\d{10}|\\d{9}|\\d{12}|\\d{26}"),
    FEDEX("FedEx", "https://www.fedex.com/fedextrack/?trknbr=", "\\d{12}|\\d{15}|\\d{20}|\\d{22}|\\d{34}"),
    POST(
            "Deutsche Post",
            "https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode=",
            "\\d{10,20}|A[0-9A-F]{19}|" + Carrier.POSTAL),
    AUSTRIAN_POST("Austrian Post", "https://www.post.at/sv/sendungsdetails?snr=", "\\d{16,22}|" + Carrier.POSTAL),
    SWISS_POST("Swiss Post", "https://service.post.ch/ekp-web/ui/entry/search/", "\\d{18}|" + Carrier.POSTAL),
    ROYAL_MAIL(
            "Royal Mail",
            "https://www.royalmail.com/track-your-item#/tracking-results/",
            "[0-9A-Z]{16}|[0-9A-Z]{21}|" + Carrier.POSTAL),
    USPS("USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels=", "\\d{20,22}|\\d{26,34}|" + Carrier.POSTAL);

    /** The form that the world's postal services share: S10 of the Universal Postal Union. */
    private static final String POSTAL = "[A-Z]{2}\\d{9}[A-Z]{2}";

    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-/]+");

    private final String label;
    private final String page;
    private final Pattern numbers;

    Carrier(String label, String page, String numbers) {
        this.label = label;
        this.page = page;
        this.numbers = Pattern.compile(numbers);
    }

    /** The names to choose from; any other name may be typed in. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(carrier -> carrier.label).toList();
    }

    /** The carrier of this name, whatever its case, or with a product of it behind, as in "DHL Express". */
    public static Optional<Carrier> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT) + " ";
        return Arrays.stream(values())
                .filter(carrier -> plain.startsWith(carrier.label.toLowerCase(Locale.ROOT) + " "))
                .findFirst();
    }

    /** The carrier's page for a parcel; none without a number, and none of a carrier that we do not know. */
    public static Optional<String> trackingUrl(String name, String trackingNumber) {
        return trackingNumber == null
                ? Optional.empty()
                : named(name)
                        .map(carrier ->
                                carrier.page + URLEncoder.encode(plain(trackingNumber), StandardCharsets.UTF_8));
    }

    public String label() {
        return label;
    }

    /** Whether it looks like a number of this carrier. Carriers change their numbers: a reason to ask, not to refuse. */
    public boolean isLikely(String trackingNumber) {
        return numbers.matcher(plain(trackingNumber).toUpperCase(Locale.ROOT)).matches();
    }

    private static String plain(String trackingNumber) {
        return BETWEEN.matcher(trackingNumber).replaceAll("");
    }
}
