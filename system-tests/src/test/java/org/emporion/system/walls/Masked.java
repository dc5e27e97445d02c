package org.emporion.system.walls;

import java.util.Map;
import org.emporion.system.client.Answer;

/** What an answer tells, without what was asked for and what is new in every answer. */
final class Masked {
    private Masked() {}

    static String of(Answer answer, Map<String, String> things) {
        String text = answer.text();
        for (Map.Entry<String, String> thing : things.entrySet()) {
            text = text.replace(thing.getValue(), "{" + thing.getKey() + "}");
        }
        return answer.status() + " " + answer.header("Content-Type") + " " + unique(text);
    }

    /** View states, form tokens, nonces, times, ids and the versions of what holds ids are never the same twice. */
    private static String unique(String text) {
        return text.replaceAll("((ViewState|ClientWindow|nonce|token)[^>]*value=|nonce=)\"[^\"]*\"", "$1\"\"")
                .replaceAll("csp\\.init\\('[^']*'\\)", "csp.init()")
                .replaceAll("nonce-[A-Za-z0-9+/=_-]+", "nonce-")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "{time}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "{id}")
                .replaceAll("\"version\":\"[^\"]*\"", "\"version\":\"\"")
                .replaceAll("jsessionid=[^\"?]*", "");
    }
}
