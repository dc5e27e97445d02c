package org.emporion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests and answers of a servlet container that is not there. */
public final class Servlets {

    private Servlets() {}

    /** A request to an address below a context, with headers. */
    public static HttpServletRequest request(String method, String context, String path, Map<String, String> headers) {
        return request(method, context, path, headers, "127.0.0.1");
    }

    public static HttpServletRequest request(
            String method, String context, String path, Map<String, String> given, String from) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(given);
        Map<String, Object> attributes = new HashMap<>();
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getContextPath" -> context;
            case "getRequestURI" -> context + withoutQuery(path);
            case "getQueryString" -> path.contains("?") ? path.substring(path.indexOf('?') + 1) : null;
            case "getServletPath" -> URLDecoder.decode(withoutQuery(path).replace("+", "%2B"), StandardCharsets.UTF_8);
            case "getRemoteAddr" -> from;
            case "isSecure" -> false;
            case "getHeader" -> headers.get(arguments[0]);
            case "getHeaders" ->
                Collections.enumeration(
                        headers.containsKey(arguments[0]) ? List.of(headers.get(arguments[0])) : List.of());
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getAttribute" -> attributes.get(arguments[0]);
            default -> null;
        });
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("[?].*", "");
    }

    /** What was answered. */
    public static final class Told {
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final StringWriter body = new StringWriter();
        private int status = 200;

        public int status() {
            return status;
        }

        public String header(String name) {
            return headers.get(name);
        }

        public String body() {
            return body.toString();
        }

        public HttpServletResponse response() {
            PrintWriter writer = new PrintWriter(body, true);
            return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
                case "setStatus", "sendError" -> status = (int) arguments[0];
                case "sendRedirect" -> headers.put("location", (String) arguments[0]);
                case "setHeader", "addHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("content-type", ((String) arguments[0]).toLowerCase(Locale.ROOT));
                case "getStatus" -> status;
                case "getWriter" -> writer;
                case "isCommitted" -> false;
                default -> null;
            });
        }
    }

    private interface Answers {
        Object of(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object answer = answers.of(method.getName(), given);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
