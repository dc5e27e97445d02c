package org.emporion.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.emporion.installation.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    @TempDir
    Path folder;

    @Test
    void aMailIsFoundByEachOfItsRecipientsOnce() throws Exception {
        try (MailServer server = MailServer.start(0, 0, folder)) {
            send(server, "Your order 4711", "anna@example.org", "ben@example.org");
            await().until(() ->
                    messages(server, "?to=anna@example.org").path("total").asInt() == 1);
            JsonNode mail =
                    messages(server, "?to=BEN@example.org").path("items").path(0);
            assertThat(mail.path("subject").asText()).isEqualTo("Your order 4711");
            assertThat(mail.path("html").asText()).contains("<b>Hello</b>");
            assertThat(mail.path("text").asText()).contains("Hello in words");
            assertThat(messages(server, "?to=nobody@example.org").path("total").asInt())
                    .isZero();
        }
    }

    @Test
    void mailsAreStillThereAfterARestart() throws Exception {
        try (MailServer server = MailServer.start(0, 0, folder)) {
            send(server, "First", "anna@example.org");
            await().until(() -> messages(server, "").path("total").asInt() == 1);
        }
        try (MailServer server = MailServer.start(0, 0, folder)) {
            send(server, "Second", "anna@example.org");
            await().until(() -> messages(server, "").path("total").asInt() == 2);
            assertThat(messages(server, "")
                            .path("items")
                            .path(0)
                            .path("subject")
                            .asText())
                    .isEqualTo("Second");
        }
    }

    @Test
    void whatAMailSaysIsShownAndNeverRun() throws Exception {
        try (MailServer server = MailServer.start(0, 0, folder)) {
            send(server, "<script>alert(1)</script>", "anna@example.org");
            await().until(() -> messages(server, "").path("total").asInt() == 1);
            assertThat(get(server, "/")).contains("&lt;script&gt;").doesNotContain("<script>");
            assertThat(get(server, "/messages/00000001")).contains("sandbox=").contains("Hello in words");
            assertThat(get(server, "/messages/00000001/html")).contains("<b>Hello</b>");
        }
    }

    private static void send(MailServer server, String subject, String... to) throws Exception {
        ServerSetup setup = new ServerSetup(server.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        MimeMessage message = new MimeMessage(GreenMailUtil.getSession(setup));
        message.setFrom(new InternetAddress("shop@example.org"));
        for (String each : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(each));
        }
        message.setSubject(subject);
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText("Hello in words", "utf-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<b>Hello</b>", "utf-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
    }

    private static JsonNode messages(MailServer server, String query) throws IOException, InterruptedException {
        return Json.tree(get(server, "/api/messages" + query));
    }

    private static String get(MailServer server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.pagePort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
