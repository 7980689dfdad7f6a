package org.samtale.server.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samtale.server.credential.Given;
import org.samtale.server.credential.SignedText;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A certificate can be read by everybody, kept for ever, and changed by nobody. */
class CertificateTest {
    private static final Random RANDOM = new Random(20_261_123);

    private final String signed = SignedText.sign(Given.credential(), Given.key());
    private final byte[] certificate = Certificate.draw(signed, Given.credential(), Given.key());

    @BeforeAll
    static void wakeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Åse Bjørnsdóttir Ŋuorra",
        "en, Ævar Čáhppes Þórðarson",
        "nn, Øystein Kvåle",
        "da, Søren Ærenlund Blågård",
        "sv, Åsa Öberg-Näslund",
        "nb, Nguyễn Thị Ánh Żółć",
        "nb, Wolfeschlegelsteinhausenbergerdorff-Hubert Blaine den yngre av Nordre Sørreisa og omegn i år",
        "en, X"
    })
    void isForScreenReadersAndForArchives(String language, String name) throws Exception {
        var credential = Given.credential(language, name);

        var drawn = Certificate.draw(SignedText.sign(credential, Given.key()), credential, Given.key());

        assertThat(mistakes(drawn, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(mistakes(drawn, PDFAFlavour.PDFA_3_B)).isEmpty();
        try (var document = Loader.loadPDF(drawn)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            name,
                            credential.achievement().title(),
                            credential.code().toString());
        }
        assertThat(CertificateFile.open(drawn, Given.keys()).map(CertificateFile.Opened::credential))
                .contains(credential);
    }

    @Test
    void findsWhatAnArchiveWouldNotTake() throws Exception {
        var broken = new String(certificate, ISO_8859_1)
                .replace("<pdfuaid:part>1", "<pdfuaid:part>7")
                .getBytes(ISO_8859_1);

        assertThat(mistakes(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void bringsTheSignedTextAlong() {
        assertThat(CertificateFile.open(certificate, Given.keys()).map(CertificateFile.Opened::signed))
                .contains(signed);
        assertThat(CertificateFile.open(signed.getBytes(US_ASCII), Given.keys()).map(CertificateFile.Opened::signed))
                .contains(signed);
    }

    @Test
    void isMadeInTwoSeconds() {
        var start = System.nanoTime();

        Certificate.draw(signed, Given.credential(), Given.key());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void noByteOfItCanBeChanged() {
        for (int i = 0; i < 500; i++) {
            var changed = certificate.clone();
            changed[RANDOM.nextInt(changed.length)] ^= (byte) (1 << RANDOM.nextInt(8));

            assertThat(CertificateFile.open(changed, Given.keys())).isEmpty();
        }
    }

    @Test
    void nothingCanBeAddedToIt() throws Exception {
        var name = new ByteArrayInputStream("Mallory".getBytes(StandardCharsets.UTF_8)).readAllBytes();

        assertThat(CertificateFile.open(joined(certificate, name), Given.keys()))
                .isEmpty();
        assertThat(CertificateFile.open(joined(certificate, certificate), Given.keys()))
                .isEmpty();
        try (var document = Loader.loadPDF(certificate)) {
            document.getDocumentInformation().setTitle("Mallory");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var updated = new java.io.ByteArrayOutputStream();
            document.saveIncremental(updated);

            assertThat(CertificateFile.open(updated.toByteArray(), Given.keys()))
                    .isEmpty();
        }
    }

    @Test
    void aSealOfAnotherCertificateDoesNotFit() {
        var other = new String(Certificate.draw(signed, Given.credential("en", "Mallory"), Given.key()), ISO_8859_1);
        var own = new String(certificate, ISO_8859_1);
        int ownSeal = own.indexOf("/SamtaleSeal (");
        int otherSeal = other.indexOf("/SamtaleSeal (");
        var swapped = other.substring(0, otherSeal)
                + own.substring(ownSeal, ownSeal + 529)
                + other.substring(otherSeal + 529);

        assertThat(CertificateFile.open(other.getBytes(ISO_8859_1), Given.keys()))
                .isPresent();
        assertThat(CertificateFile.open(swapped.getBytes(ISO_8859_1), Given.keys()))
                .isEmpty();
    }

    @Test
    void showsItselfToWhoDrawsIt() throws Exception {
        var folder = Path.of("target", "certificates");
        Files.createDirectories(folder);
        Files.write(folder.resolve("certificate.pdf"), certificate);

        assertThat(folder.resolve("certificate.pdf")).isNotEmptyFile();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<String> mistakes(byte[] document, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .map(one -> one.getRuleId() + " " + one.getMessage())
                            .distinct()
                            .collect(Collectors.toList());
        }
    }
}
