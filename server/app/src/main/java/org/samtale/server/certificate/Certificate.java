package org.samtale.server.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.SigningKey;

/**
 * Draws a credential on one page: PDF/UA-1, for who does not see it, and PDF/A-3b, for who keeps it. The signed text lies in it as a
 * file, and a seal over all its bytes tells whether anybody has changed what can be read.
 */
public final class Certificate {
    /** Of the signed text, in the PDF and beside it. */
    public static final String SIGNED_FILE = "credential.jws";

    private static final String SANS = "Atkinson Next";
    private static final String NAMES = "newsreader-medium.ttf";
    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;
    private static final int BOLD = 700;

    static {
        // Of every page and every font it would tell that it has been read.
        XRLog.listRegisteredLoggers().forEach(one -> XRLog.setLevel(one, Level.WARNING));
    }

    private Certificate() {}

    /**
     * Takes a good part of a second: not for an event loop.
     *
     * @param signed what the credential was read from
     */
    public static byte[] draw(String signed, Credential credential, SigningKey key) {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_3_B)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Samtale");
        font(builder, "atkinson-next-regular.ttf", SANS, REGULAR);
        font(builder, "atkinson-next-bold.ttf", SANS, BOLD);
        font(builder, NAMES, "Newsreader", MEDIUM);
        // The page brings everything along; whatever somebody wrote into their name, nothing is fetched for it.
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(CertificatePage.of(credential), null);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            embed(document, signed, credential);
            Seal.prepare(document, key);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return Seal.set(bytes.toByteArray(), key);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Drawing in memory failed", impossible);
        }
    }

    /** Those signs of a name, each once, that the letters it is drawn in do not have. A font is read once: not for an event loop. */
    public static String undrawn(String name) {
        return name.codePoints()
                .distinct()
                .filter(sign -> Letters.OF_NAMES.getGlyphId(sign) == 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Read when somebody first asks. */
    private static final class Letters {
        static final CmapLookup OF_NAMES = read();

        private static CmapLookup read() {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(NAMES)))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException impossible) {
                throw new UncheckedIOException("Our own font cannot be read", impossible);
            }
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Certificate.class.getResourceAsStream("/certificate/" + file), file);
    }

    private static void embed(PDDocument document, String signed, Credential credential) throws IOException {
        var bytes = signed.getBytes(StandardCharsets.US_ASCII);
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        file.setSubtype("text/plain");
        file.setSize(bytes.length);
        file.setModDate(GregorianCalendar.from(credential.from().atZone(ZoneOffset.UTC)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(SIGNED_FILE);
        specification.setFileUnicode(SIGNED_FILE);
        specification.setFileDescription("Open Badges 3.0");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));

        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(SIGNED_FILE, specification));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray(List.of(specification.getCOSObject()));
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
