package org.samtale.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stand as their owners write them, and hide nothing. */
class HolderNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari",
                "Åse-Marie O'Brien",
                "Ŋuorra Čáhppes",
                "Þórður Ævar Jónsson",
                "Dr. J. Öberg, RN",
                "Нина",
                "李明"
            })
    void takesWhatPeopleAreCalled(String name) {
        assertThat(HolderName.read(name)).contains(new HolderName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "12345", "...", "Kari\u202Egro", "Ka\u200Bri", "Kari\u0000", "<b>Kari</b>", "a$b"})
    void refusesWhatIsNoName(String name) {
        assertThat(HolderName.read(name)).isEmpty();
    }

    @Test
    void writesItInOneLineAndInOneSpelling() {
        assertThat(HolderName.read(" A\u030Ase \n Ødegård ")).contains(new HolderName("Åse Ødegård"));
        assertThat(HolderName.read("K".repeat(HolderName.CHARS_MAX))).isPresent();
        assertThat(HolderName.read("K".repeat(HolderName.CHARS_MAX + 1))).isEmpty();
    }
}
