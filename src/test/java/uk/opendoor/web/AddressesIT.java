package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Walk;

@OnTheSite
class AddressesIT {

    @Test
    void everyKindOfOpenAddressCanBeReachedAndIsAnsweredWithAPage(Walk walk) {
        assertThat(Addresses.ALL)
                .filteredOn(address -> !address.isPersonal())
                .allSatisfy(address -> assertThat(walk.answers())
                        .as(address.toString())
                        .filteredOn(answer -> address.answers(answer.path()))
                        .isNotEmpty()
                        .allSatisfy(answer -> {
                            assertThat(answer.status()).isEqualTo(200);
                            assertThat(answer.isPage()).isTrue();
                        }));
    }

    @Test
    void everyPageThatIsReachedHasAnAddressOfItsOwn(Walk walk) {
        assertThat(walk.pages())
                .allSatisfy(page -> assertThat(Addresses.of(page.path())).isPresent());
    }
}
