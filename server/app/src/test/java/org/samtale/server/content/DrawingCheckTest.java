package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;

class DrawingCheckTest {
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "><script>alert(1)</script></svg>",
                " onload=\"alert(1)\"></svg>",
                "><g ONCLICK=\"alert(1)\"/></svg>",
                "><image href=\"figures/a.png\"/></svg>",
                "><use href=\"https://example.org/a.svg#a\"/></svg>",
                "><use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:image/svg+xml,x\"/></svg>",
                "><a href=\"javascript:alert(1)\"/></svg>",
                "><foreignObject/></svg>",
                "><animate attributeName=\"href\" to=\"javascript:alert(1)\"/></svg>",
                "><style>@import 'https://example.org/a.css';</style></svg>",
                "><rect style=\"fill: url( 'https://example.org/a' )\"/></svg>",
                "><rect fill=\"URL(https://example.org/a)\"/></svg>",
                "><x xmlns=\"http://www.w3.org/1999/xhtml\"/></svg>",
                "><?php echo 1 ?></svg>",
                "><rect></svg>",
                ">"
            })
    void whatIsMoreThanADrawingIsRefused(String rest) {
        assertThat(DrawingCheck.of("a.svg", OPEN + rest))
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.FIGURE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html/>",
                "<svg viewBox=\"0 0 9 9\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                "<?xml-stylesheet href=\"a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
            })
    void whatIsNoDrawingIsRefused(String text) {
        assertThat(DrawingCheck.of("a.svg", text)).extracting(Diagnostic::code).contains(DiagnosticCode.FIGURE_REFUSED);
    }

    @Test
    void shapesAndTheirOwnColoursAreAllThereIs() {
        var drawing = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- hats -->\n" + OPEN
                + "><defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>"
                + "<style>.a { fill: url(#g); }</style><use href=\"#g\"/><path class=\"a\" d=\"M0 0\"/></svg>";

        assertThat(DrawingCheck.of("a.svg", drawing)).isEmpty();
    }

    @Test
    void aMistakeIsShownWhereItsTagBegins() {
        var found = DrawingCheck.of("a.svg", OPEN + ">\n  <g/>\n  <script/>\n</svg>");

        assertThat(found).extracting(Diagnostic::place).containsExactly(new Place("a.svg", 3, 3));
    }
}
