package org.emporion.stack.http;

/** Text inside a page. */
public final class Html {
    private Html() {}

    /** The text with everything escaped that would be markup. */
    public static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A whole page in the house's colours. */
    public static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>
                body { margin: 0; background: #F6F6F3; color: #1C2127; font: 16px/1.5 system-ui, sans-serif; }
                main { max-width: 860px; margin: 32px auto; padding: 0 16px; }
                h1 { font-size: 24px; line-height: 1.25; margin: 0 0 16px; }
                .card { background: #fff; border: 1px solid #D9DDE2; border-radius: 12px; padding: 24px; overflow-x: auto; }
                .muted { color: #57606A; font-size: 14px; }
                table { width: 100%%; border-collapse: collapse; font-size: 14px; }
                th, td { text-align: left; padding: 8px; border-bottom: 1px solid #D9DDE2; }
                a { color: #0B5D57; }
                button { font: inherit; min-height: 44px; padding: 8px 24px; border-radius: 8px; border: 1px solid #0B5D57; cursor: pointer; }
                button.yes { background: #0B5D57; color: #fff; } button.no { background: #fff; color: #0B5D57; }
                :focus-visible { outline: 2px solid #0B5D57; outline-offset: 2px; }
                iframe { width: 100%%; height: 70vh; border: 1px solid #D9DDE2; border-radius: 8px; background: #fff; }
                pre { white-space: pre-wrap; }
                </style></head><body><main>%s</main></body></html>
                """
                .formatted(text(title), content);
    }
}
