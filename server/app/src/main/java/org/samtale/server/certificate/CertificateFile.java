package org.samtale.server.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.PublicKeys;
import org.samtale.server.credential.SignedText;

/** A file that somebody shows: a certificate as PDF, or the signed text alone. */
public final class CertificateFile {
    /** Ours have less than half of it. */
    public static final int BYTES_MAX = 512 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private CertificateFile() {}

    /**
     * The signed text, and what it says.
     *
     * @param signed as it is kept
     */
    public record Opened(String signed, Credential credential) {}

    /** Nothing where the file is not exactly as we have made it. Takes a while for a PDF: not for an event loop. */
    public static Optional<Opened> open(byte[] file, PublicKeys keys) {
        if (file.length > BYTES_MAX) {
            return Optional.empty();
        }
        var text = isPdf(file) ? signedTextIn(file, keys) : Optional.of(new String(file, StandardCharsets.UTF_8));
        return text.flatMap(signed -> SignedText.open(signed, keys).map(said -> new Opened(signed, said)));
    }

    private static boolean isPdf(byte[] file) {
        return file.length > PDF.length && Arrays.equals(file, 0, PDF.length, PDF, 0, PDF.length);
    }

    /** Only what we have sealed is read at all, so no document of a stranger meets the reader of PDFs. */
    private static Optional<String> signedTextIn(byte[] pdf, PublicKeys keys) {
        if (!Seal.isUnbroken(pdf, keys)) {
            return Optional.empty();
        }
        try (var document = Loader.loadPDF(pdf)) {
            return Optional.of(embeddedIn(document));
        } catch (IOException impossible) {
            throw new IllegalStateException("A document that we have sealed cannot be read", impossible);
        }
    }

    private static String embeddedIn(PDDocument document) throws IOException {
        var file = document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get(Certificate.SIGNED_FILE);
        if (file == null) {
            throw new IllegalStateException("A document that we have sealed holds no credential");
        }
        return new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII);
    }
}
