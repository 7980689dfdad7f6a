package org.samtale.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Nguyễn Thị Ánh",
                "Żółć-Łukaszewicz"
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

    @ParameterizedTest
    @CsvSource({"Нина, Н и н а", "Nina Čorić 李明, 李 明", "Αθηνά, Α θ η ν ά", "نينا, ن ي ا", "Kari, ''", "12345, ''"})
    void tellsWhichLettersACertificateDoesNotHave(String name, String letters) {
        assertThat(HolderName.undrawn(name)).isEqualTo(letters);
        assertThat(HolderName.read(name).isPresent()).isEqualTo(name.equals("Kari"));
    }

    @Test
    void writesItInOneLineAndInOneSpelling() {
        assertThat(HolderName.read(" A\u030Ase \n Ødegård ")).contains(new HolderName("Åse Ødegård"));
        assertThat(HolderName.read("K".repeat(HolderName.CHARS_MAX))).isPresent();
        assertThat(HolderName.read("K".repeat(HolderName.CHARS_MAX + 1))).isEmpty();
    }
}
