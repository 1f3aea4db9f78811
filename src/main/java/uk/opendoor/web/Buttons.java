package uk.opendoor.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Forms that are nothing but a button, of which a page has one for each row; see the tag {@code press}. */
public final class Buttons {

    private Buttons() {}

    /** What the button of this name stands for, if it was pressed: a link that says the same does nothing. */
    public static Optional<String> pressed(String name) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> request.getMethod().equals("POST"));
    }
}
