package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each address is there once, and none stands behind another one that answers in its place. */
class AddressesTest {

    @ParameterizedTest
    @MethodSource("all")
    void isAnsweredByItsOwnPage(Address address) {
        assertThat(Addresses.of(address.toString().replaceAll("\\{\\w+}", "x"))).containsSame(address);
    }

    static Stream<Address> all() {
        return Addresses.ALL.stream();
    }
}
