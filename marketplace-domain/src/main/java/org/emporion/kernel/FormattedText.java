package org.emporion.kernel;

import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML that somebody has written, reduced to formatting that cannot do anything. */
public final class FormattedText {

    /** In characters of its HTML. */
    public static final int LONGEST = 100_000;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "blockquote")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "hr")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "caption")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private FormattedText() {}

    /** Text without any markup keeps its line breaks as paragraphs. */
    public static String clean(String html) {
        String text = PlainText.lines(html);
        if (text.indexOf('<') < 0) {
            return POLICY.sanitize(text.replaceAll("\\n\\s*\\n", "<br><br>").replace("\n", "<br>"));
        }
        return POLICY.sanitize(text);
    }

    /** The words of cleaned HTML as they are read, on one line: without its tags, with the characters that its entities stand for. */
    public static String words(String cleaned) {
        String text = Encoding.decodeHtml(TAG.matcher(cleaned).replaceAll(" "), false);
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
