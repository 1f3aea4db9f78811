package uk.opendoor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.opendoor.store.TriedAgain;

/**
 * Things that people do. Each public method is one of them: it says by {@link Permitted} or {@link Anyone} who may do it,
 * and runs in one transaction together with its audit entry and the notices it sends.
 */
@Stereotype
@ApplicationScoped
@TriedAgain
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
