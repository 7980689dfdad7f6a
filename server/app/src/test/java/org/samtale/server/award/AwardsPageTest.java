package org.samtale.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samtale.server.award.AwardsPage.Wrong;
import org.samtale.server.credential.Given;
import org.samtale.server.credential.Standing;
import org.samtale.server.page.Templates;

/** The page with a learner's certificates. */
class AwardsPageTest {
    private final Held one = held();
    private final Held other = held();
    private final Shelf shelf = new Shelf(List.of(), List.of(one, other), List.of(), Map.of(), Given.ISSUED);

    private static Held held() {
        return new Held(new Award(Given.another(), "00", new Standing.Stands()), "signed");
    }

    private static String page(AwardsPage page) {
        return Templates.render("award/awards.jte", page);
    }

    @Test
    void asksForANameOnceMoreWhereItWasTypedWithWhatWasTyped() {
        var wrong = new Wrong(one.award().said().id().toString(), "Kari \uD83D\uDE42 <b>");

        var shown = page(AwardsPage.of(shelf, "nb", wrong));

        assertThat(shown)
                .containsOnlyOnce("<details open>")
                .contains("value=\"Kari \uD83D\uDE42 &lt;b>\"", "Her må det stå et navn")
                .containsOnlyOnce("role=\"alert\"")
                .containsOnlyOnce("aria-invalid=\"true\"");
        assertThat(shown.indexOf("<details open>"))
                .isBetween(shown.indexOf("id=\"" + wrong.award() + "\""), shown.indexOf("role=\"alert\""));
    }

    @Test
    void tellsWhichLettersOfANameItCannotWrite() {
        var wrong = new Wrong(one.award().said().id().toString(), "Nina Іванова");

        assertThat(page(AwardsPage.of(shelf, "nb", wrong)))
                .contains("kan vi ikke skrive på et kursbevis: І в а н о.", "latinske bokstaver");
    }

    @Test
    void saysFromWhenOnANameThatWasPutRightOftenCanBePutRightAgain() {
        var id = one.award().said().id();
        var waiting = new Shelf(
                List.of(), List.of(one), List.of(), Map.of(id, Given.ISSUED.plus(Corrections.WITHIN)), Given.ISSUED);

        assertThat(page(AwardsPage.of(waiting, "en")))
                .contains("You can correct it again from 23 December 2026.")
                .doesNotContain("/awards/" + id + "/name");
    }

    @Test
    void complainsOfNothingBefore() {
        assertThat(page(AwardsPage.of(shelf, "en")))
                .doesNotContain("<details open", "role=\"alert\"", "aria-invalid=\"true\"");
    }
}
