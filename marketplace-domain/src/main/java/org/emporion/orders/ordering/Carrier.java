package org.emporion.orders.ordering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Carriers whose tracking pages we know. */
enum Carrier {
    DHL("DHL", "https://www.dhl.com/en/express/tracking.html?AWB="),
    DPD("DPD", "https://tracking.dpd.de/status/en_US/parcel/"),
    GLS("GLS", "https://gls-group.com/track/"),
    HERMES("Hermes", "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#"),
    UPS("UPS", "https://www.ups.com/track?tracknum="),
    FEDEX("FedEx", "https://www.fedex.com/fedextrack/?trknbr="),
    POST("Deutsche Post", "https://www.deutschepost.de/sendung/simpleQuery.html?form.sendungsnummer=");

    private final String label;
    private final String page;

    Carrier(String label, String page) {
        this.label = label;
        this.page = page;
    }

    /** The names to choose from; any other name may be typed in. */
    static List<String> labels() {
        return Arrays.stream(values()).map(carrier -> carrier.label).toList();
    }

    static Optional<String> trackingUrl(String name, String trackingNumber) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(carrier -> carrier.label.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .map(carrier -> carrier.page + URLEncoder.encode(trackingNumber, StandardCharsets.UTF_8));
    }
}
