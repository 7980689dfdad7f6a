package org.samtale.server.award;

import org.samtale.server.certificate.CertificateWords;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/** How a certificate will look, before it is made. */
public record PreviewPage(
        Shell shell,
        Words words,
        CertificateWords certificate,
        String course,
        String track,
        String name,
        String title,
        String trackTitle,
        String did,
        String time,
        int level) {

    static PreviewPage of(Completion completion, HolderName name, String language) {
        var words = Words.of("award", language);
        var one = completion.achievement();
        var certificate = CertificateWords.in(one.language());
        return new PreviewPage(
                Shell.of(words, words.say("preview.title"), "/awards", AwardsPage.STYLE, AwardsPage.SCRIPT),
                words,
                certificate,
                one.course(),
                one.track(),
                name.value(),
                one.title(),
                one.trackTitle(),
                certificate.did(one.kind()),
                certificate.time(one.minutes()),
                one.level());
    }
}
