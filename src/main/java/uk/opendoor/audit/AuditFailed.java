package uk.opendoor.audit;

/** The audit could not be written or read. If it could not be written, what it is about is not done either. */
public final class AuditFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditFailed(Throwable cause) {
        super(cause);
    }
}
