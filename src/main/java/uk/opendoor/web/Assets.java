package uk.opendoor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Styles, scripts and pictures, at addresses that hold the fingerprint of them all, so that a browser may keep them for a
 * year. The fingerprint is one for all because a script names another beside it.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";

    private final Map<String, Packed> byName = new TreeMap<>();
    private ServletContext context;
    private String fingerprint;

    protected Assets() {}

    @Inject
    public Assets(ServletContext context) {
        this.context = context;
    }

    @PostConstruct
    void pack() {
        context.getResourcePaths(FOLDER).forEach(path -> byName.put(path.substring(FOLDER.length()), packed(path)));
        StringBuilder all = new StringBuilder();
        byName.forEach((name, asset) -> all.append(name).append(asset.fingerprint()));
        fingerprint = Packed.fingerprint(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The address of an asset: {@code /assets/3f9a…/opendoor.css}. */
    public String url(String name) {
        return context.getContextPath() + FOLDER + fingerprint + "/" + name;
    }

    Optional<Packed> find(String wantedFingerprint, String name) {
        return fingerprint.equals(wantedFingerprint) ? Optional.ofNullable(byName.get(name)) : Optional.empty();
    }

    private Packed packed(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new Packed(context.getMimeType(path), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
