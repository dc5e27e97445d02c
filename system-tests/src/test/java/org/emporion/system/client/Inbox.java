package org.emporion.system.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** The mails that reached the local mail server. */
public final class Inbox {
    private Inbox() {}

    /** Waits for a mail to the address that contains the text; answers it. */
    public static JsonNode awaitMail(String address, String text) {
        return awaitMail(address, text, Duration.ofSeconds(60));
    }

    /** The same with another patience. */
    public static JsonNode awaitMail(String address, String text, Duration patience) {
        return await("mail to " + address + " with " + text)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> mail(address, text), found -> found != null);
    }

    private static JsonNode mail(String address, String text) {
        for (JsonNode mail : Api.at(Stack.addresses().inbox())
                .get("/api/messages?to=" + Api.escaped(address))
                .mustBe(200)
                .json()
                .path("items")) {
            if (mail.toString().contains(text)) {
                return mail;
            }
        }
        return null;
    }
}
