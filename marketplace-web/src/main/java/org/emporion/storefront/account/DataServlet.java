package org.emporion.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emporion.edges.privacy.BuyerData;
import org.emporion.web.auth.LoggedIn;

/** The buyer's own data as a file to keep. Stands behind the page gate, like all of the account. */
@WebServlet("/account/data.json")
public class DataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BuyerData data;

    @Inject
    private transient LoggedIn loggedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-emporion-data.json\"");
        response.setHeader("Cache-Control", "no-store");
        data.write(loggedIn.require(), response.getOutputStream());
    }
}
