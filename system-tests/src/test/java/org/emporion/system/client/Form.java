package org.emporion.system.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with a file, filled in by hand or as a page shows it, sent as {@code multipart/form-data}. */
public final class Form {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

    private final String boundary = "----boundary-of-form-" + Names.unique();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** The form of this id in a page, with its hidden fields. */
    public static Form of(Answer page, String id) {
        Matcher form = Pattern.compile("(?s)<form id=\"" + id + "\".*?</form>").matcher(page.text());
        if (!form.find()) {
            throw new AssertionError("no form " + id + " in " + page.text());
        }
        Form filled = new Form();
        Matcher input = INPUT.matcher(form.group());
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group());
            if ("hidden".equals(attributes.get("type"))) {
                filled.with(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return filled;
    }

    public Form with(String field, String value) {
        return part("name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    /** With a file of this name; no bytes and no name are what a browser sends when none was chosen. */
    public Form with(String field, String fileName, byte[] content) {
        return part(
                "name=\"" + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream",
                content);
    }

    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public BodyPublisher body() {
        byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.concat(BodyPublishers.ofByteArray(body.toByteArray()), BodyPublishers.ofByteArray(end));
    }

    private Form part(String head, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }
}
