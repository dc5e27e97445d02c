package org.emporion.web.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.PathItem;

/** A call by its method and its path below the root of the API, such as {@code /orders/{id}/accept}. */
record Call(PathItem.HttpMethod method, String path) {

    private static final ResourceBundle SUMMARIES = ResourceBundle.getBundle("org.emporion.web.openapi.summaries");

    /** Such as {@code postOrdersByIdAccept}; another one for every call. */
    String id() {
        return method.name().toLowerCase(Locale.ROOT)
                + Arrays.stream(path.split("/"))
                        .filter(part -> !part.isEmpty())
                        .map(Call::word)
                        .collect(Collectors.joining());
    }

    /** What it does, in one line; null when nobody has said it. */
    String summary() {
        return SUMMARIES.containsKey(id()) ? SUMMARIES.getString(id()) : null;
    }

    /** The kind of thing that it is about. */
    String tag() {
        return path.split("/")[1];
    }

    boolean writes() {
        return switch (method) {
            case POST, PUT, PATCH, DELETE -> true;
            default -> false;
        };
    }

    private static String word(String part) {
        boolean parameter = part.startsWith("{");
        String name = parameter ? part.replaceAll("[{}]|:.*", "") : part;
        String capital = Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
                .collect(Collectors.joining());
        return parameter ? "By" + capital : capital;
    }
}
