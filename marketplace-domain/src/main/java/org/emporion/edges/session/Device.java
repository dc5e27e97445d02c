package org.emporion.edges.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person logs in with, said so that the person recognises it: "Firefox on Linux", and where from. */
public record Device(String browser, String address) {

    private static final Pattern BROWSER = Pattern.compile("(Firefox|Edg|OPR|HeadlessChrome|Chrome|Version)/(\\d+)");
    private static final Pattern SYSTEM = Pattern.compile("(Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux)");

    public Device {
        browser = shortened(browser, 80);
        address = shortened(address, 60);
    }

    /** @param userAgent as the browser sends it; may be anything */
    public static Device of(String userAgent, String address) {
        String told = userAgent == null ? "" : userAgent;
        return new Device(name(told) + " on " + system(told), address);
    }

    private static String name(String userAgent) {
        Matcher found = BROWSER.matcher(userAgent);
        String name = "";
        while (found.find()) {
            name = found.group(1);
            if (!name.equals("Chrome")) {
                break;
            }
        }
        Matcher edge = Pattern.compile("(Edg|OPR)/").matcher(userAgent);
        return switch (edge.find() ? edge.group(1) : name) {
            case "Firefox" -> "Firefox";
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "Chrome", "HeadlessChrome" -> "Chrome";
            case "Version" -> "Safari";
            default -> "A browser";
        };
    }

    private static String system(String userAgent) {
        Matcher found = SYSTEM.matcher(userAgent);
        if (!found.find()) {
            return "an unknown system";
        }
        return switch (found.group(1)) {
            case "Mac OS X" -> "a Mac";
            case "CrOS" -> "ChromeOS";
            case "Windows" -> "Windows";
            case "Linux" -> userAgent.contains("Android") ? "Android" : "Linux";
            default -> found.group(1);
        };
    }

    private static String shortened(String text, int most) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}
