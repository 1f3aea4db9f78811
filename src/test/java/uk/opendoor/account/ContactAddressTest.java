package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.notify.Channel;

class ContactAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"07700900123", " 07700 900 123 ", "+44 7700 900123", "0044 (0)7700-900123", "٠٧٧٠٠٩٠٠١٢٣"})
    void aMobileNumberHoweverItIsTyped(String typed) {
        assertThat(ContactAddress.read(Channel.TEXT, typed)).contains("07700900123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01632960123", "0770090012", "077009001234", "07700 9OO123", "+33 7700 900123"})
    void noMobileNumber(String typed) {
        assertThat(ContactAddress.read(Channel.TEXT, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sam@Mail.Example,sam@mail.example", "' s.o+x@a-b.example ',s.o+x@a-b.example"})
    void anAddressInLowerCase(String typed, String kept) {
        assertThat(ContactAddress.read(Channel.EMAIL, typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "sam@mail",
                "sam@@mail.example",
                "a b@mail.example",
                "sam@mail.example,other@mail.example",
                "sam@mail.example\nBcc: x@mail.example",
                "<sam@mail.example>",
                "sam@mail..example"
            })
    void noAddress(String typed) {
        assertThat(ContactAddress.read(Channel.EMAIL, typed)).isEmpty();
    }

    @Test
    void aVeryLongOneIsNone() {
        assertThat(ContactAddress.read(Channel.EMAIL, "a@" + "b".repeat(1_000_000) + ".example"))
                .isEmpty();
    }
}
