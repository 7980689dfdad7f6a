package org.samtale.server.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.translation.Given.EMMA;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.Fingerprint;

/** A translation file keeps its form when something is put into it. */
class SideFileTest {
    private static final List<String> NAME = List.of("cast", "emma", "name");
    private static final List<String> ROLE = List.of("cast", "emma", "role");
    private static final List<String> OTHER = List.of("cast", "hanne", "name");

    @Test
    void whatIsAddedStandsWhereTheSourceHasIt() {
        var file = file("cast:\n  emma:\n    role: eight # not nine\n\n  # her mother\n  hanne: { role: mother }\n");
        file.put(NAME, "Emma");
        file.put(OTHER, "Hanne");
        file.put(List.of("goals", "contact"), "Say hello: first");

        assertThat(file.written()).isEqualTo("""
                        cast:
                          emma:
                            name: Emma
                            role: eight # not nine

                          # her mother
                          hanne: { name: "Hanne", role: mother }

                        goals:
                          contact: "Say hello: first"
                        """);
    }

    @Test
    void whatIsReplacedIsWrittenInTheMannerOfTheOld() {
        var file = file(
                "setting: |\n    A room.\n\n    A door.\n\ntitle: 'Emma' # short\ncast: { emma: { name: Emma, role: eight } }");
        file.put(List.of("setting"), "A house.\n\nA garden.");
        file.put(List.of("title"), "Quiet");
        file.put(ROLE, "nine");

        assertThat(file.written())
                .isEqualTo(
                        "setting: |\n  A house.\n\n  A garden.\n\ntitle: \"Quiet\" # short\ncast: { emma: { name: Emma, role: \"nine\" } }");
    }

    @Test
    void linesEndAsTheyDidAndSignsOfManyBytesCountOnce() {
        var file = file("title: \"🐇🐇\"\r\ncast:\r\n  emma:\r\n    name: 🐇\r\n");
        file.put(ROLE, "eight");
        file.put(NAME, "Emma");

        assertThat(file.written())
                .isEqualTo("title: \"🐇🐇\"\r\ncast:\r\n  emma:\r\n    name: Emma\r\n    role: eight\r\n");
    }

    @Test
    void toBeMadeFromOtherSourcesChangesNothingElse() {
        var before = "title: Emma\nmade-from:\n  title: \"00000001\"\n  gone: \"00000002\"\n\n# behind\ntask: Go.\n";

        assertThat(SideFile.madeFrom(before, Map.of("title", new Fingerprint("0000000a"))))
                .isEqualTo("title: Emma\nmade-from:\n  title: \"0000000a\"\n\n# behind\ntask: Go.\n");
        assertThat(SideFile.madeFrom("title: Emma\n", Map.of("title", new Fingerprint("0000000a"))))
                .isEqualTo("title: Emma\n\nmade-from:\n  title: \"0000000a\"\n");
        assertThat(SideFile.madeFrom("title: Emma\r\n", Map.of("title", new Fingerprint("0000000a"))))
                .isEqualTo("title: Emma\r\n\r\nmade-from:\r\n  title: \"0000000a\"\r\n");
    }

    private static SideFile file(String text) {
        return new SideFile(text, EMMA.scenario());
    }
}
