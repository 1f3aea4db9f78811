package uk.opendoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.account.Town;

/** In the server, a use case that is tried again runs in a new transaction, and what the lost one wrote is not there. */
@ExtendWith(ArquillianExtension.class)
class ContentionIT {

    @Inject
    private Contended contended;

    @Inject
    private Town town;

    @Test
    void whatWasGivenUpTwiceIsWrittenOnce() throws Exception {
        assertThat(contended.isDoneInATransaction("CONTENDED", 2)).isTrue();
        assertThat(town.one("select count(*) from audit_entry where what = ?", "CONTENDED"))
                .isEqualTo("1");
    }
}
