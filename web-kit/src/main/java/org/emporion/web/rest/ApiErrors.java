package org.emporion.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server itself refuses below {@code /api}, before any call is found, is told as a problem and not as a page. */
public class ApiErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked instanceof String address && address.startsWith(request.getContextPath() + "/api/")) {
            int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
            ContainerMapper.problem(status).sendTo(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
