package uk.opendoor.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** Where this portal is, as the browser that asks knows it. */
public final class Site {

    private Site() {}

    /** Such as {@code https://portal.example}: what stands before the path of each address. */
    public static String root() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        boolean usual = port == 443 || port == 80;
        return external.getRequestScheme() + "://" + external.getRequestServerName() + (usual ? "" : ":" + port);
    }
}
