package uk.opendoor.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves an asset under its fingerprint, and under no other. */
@WebServlet("/assets/*")
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEEP_FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final transient Assets assets;

    @Inject
    public AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Packed> asset = asset(request.getPathInfo());
        if (asset.isPresent()) {
            asset.get().send(request, response, KEEP_FOR_A_YEAR);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Packed> asset(String path) {
        String[] parts = Optional.ofNullable(path).orElse("").split("/", 3);
        return parts.length == 3 ? assets.find(parts[1], parts[2]) : Optional.empty();
    }
}
