package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeListTest {

    @Test
    void hasAsManyCodesAsWerePublished() {
        assertThat(CodeList.IN_TOUCH.codes()).hasSize(6).doesNotHaveDuplicates();
        assertThat(CodeList.ACTIV.codes()).hasSize(12).doesNotHaveDuplicates();
        assertThat(CodeList.ACCOM.codes()).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void neverCallsTheStreetOrCustodySuitable() {
        assertThat(CodeList.ACCOM.has("S1")).isFalse();
        assertThat(CodeList.ACCOM.has("X1")).isFalse();
    }
}
