package org.emporion.storefront.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.emporion.ground.files.MediaStore;

/** Serves pictures. An address names its content, so that whoever has the file may keep it for good. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String name = path == null || path.isEmpty() ? "" : path.substring(1);
        Optional<Path> file = store.find(name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (file.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/plain;charset=UTF-8");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.getWriter().write("There is no such picture.");
            return;
        }
        String tag = "\"" + name.substring(0, name.length() - ".jpg".length()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.contains(tag) || "*".equals(known.strip()))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLengthLong(Files.size(file.get()));
        if (!"HEAD".equals(request.getMethod())) {
            Files.copy(file.get(), response.getOutputStream());
        }
    }
}
