package uk.opendoor.account.oidc;

import jakarta.servlet.http.HttpServletResponse;

/** Why staff did not come in by the provider. */
enum Problem {
    /** The provider cannot be reached, or not be understood. */
    AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** They stopped, or the provider said no. */
    STOPPED(HttpServletResponse.SC_FORBIDDEN),
    /** It took too long, was used before, or began in another browser. */
    STALE(HttpServletResponse.SC_FORBIDDEN),
    /** Nobody of ours, or nobody any more. */
    UNKNOWN(HttpServletResponse.SC_FORBIDDEN);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
