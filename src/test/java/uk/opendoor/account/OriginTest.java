package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.x",
        "2001:db8:aa:bb:cc:dd:ee:ff, 2001:db8:aa::",
        "0:0:0:0:0:0:0:1, 0:0:0::",
        "::1, ::1::",
        "::ffff:192.0.2.77, ::ffff::"
    })
    void tellsNoMoreThanTheNeighbourhood(String address, String coarse) {
        assertThat(Origin.coarse(address)).isEqualTo(coarse);
    }
}
