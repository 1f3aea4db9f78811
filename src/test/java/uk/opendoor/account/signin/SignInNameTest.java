package uk.opendoor.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.notify.Channel;

class SignInNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700900123",
                " 07700 900 123 ",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "0044 7700-900123",
                "٠٧٧٠٠٩٠٠١٢٣",
                "０７７００９００１２３"
            })
    void readsAMobileNumberHoweverItIsTyped(String typed) {
        assertThat(SignInName.read(typed)).contains(new SignInName(Channel.TEXT, "07700900123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam@post.example", " Sam@Post.Example ", "\u200bsam@post.example\ufeff"})
    void readsAnEmailAddressHoweverItIsTyped(String typed) {
        assertThat(SignInName.read(typed)).contains(new SignInName(Channel.EMAIL, "sam@post.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sam",
                "sam@",
                "@post.example",
                "01632960123",
                "0770090012",
                "a\0b@post.example",
                "' or 1=1 --",
                "#{1+1}",
                "<script>alert(1)</script>",
                "a@b@c.example",
                "😀"
            })
    void refusesWhatIsNeither(String typed) {
        assertThat(SignInName.read(typed)).isEmpty();
    }

    @Test
    void refusesAMegabyteAtOnce() {
        assertThat(SignInName.read("a@".repeat(500_000))).isEmpty();
    }
}
