package org.samtale.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of the build. They write every value as text where it stands, so nothing an author or a learner typed becomes markup. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /**
     * A page as HTML.
     *
     * @param template its file below {@code jte/}
     * @param page what the template shows
     */
    public static String render(String template, Object page) {
        var output = new StringOutput();
        ENGINE.render(template, page, output);
        return output.toString();
    }
}
