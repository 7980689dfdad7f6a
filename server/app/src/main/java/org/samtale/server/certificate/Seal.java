package org.samtale.server.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.samtale.server.credential.PublicKeys;
import org.samtale.server.credential.SigningKey;

/**
 * A signature over every byte of a PDF but those it stands in itself. The credential inside would stay genuine if somebody wrote
 * another name over the one that is drawn; the seal does not.
 */
final class Seal {
    private static final String KEY = "SamtaleSeal";
    private static final String BEFORE = "/" + KEY + " (";
    private static final String AFTER = ")";
    private static final String BLANK = "0";

    /** A signature of 384 bytes in base64url. */
    private static final int CHARS = 512;

    /** No id of a key is longer. */
    private static final int ID_CHARS_MAX = 64;

    private Seal() {}

    /** Leaves room for it. */
    static void prepare(PDDocument document, SigningKey key) {
        document.getDocumentInformation().setCustomMetadataValue(KEY, key.id() + "." + BLANK.repeat(CHARS));
    }

    /** Requires the bytes of a document that was prepared. */
    static byte[] set(byte[] document, SigningKey key) {
        var text = latin(document);
        var place = Place.in(text).orElseThrow();
        var seal = Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(document));
        return with(text, place, seal);
    }

    static boolean isUnbroken(byte[] document, PublicKeys keys) {
        var text = latin(document);
        return Place.in(text).filter(place -> isUnbroken(text, place, keys)).isPresent();
    }

    private static boolean isUnbroken(String text, Place place, PublicKeys keys) {
        var seal = text.substring(place.start(), place.start() + CHARS);
        try {
            var signature = Base64.getUrlDecoder().decode(seal);
            return Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(signature)
                            .equals(seal)
                    && keys.isSigned(place.keyId(), with(text, place, BLANK.repeat(CHARS)), signature);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Where it stands, and whose it is. */
    private record Place(String keyId, int start) {

        static Optional<Place> in(String text) {
            int entry = text.indexOf(BEFORE);
            int id = entry + BEFORE.length();
            int dot = entry < 0 ? -1 : text.indexOf('.', id);
            boolean isThere = dot > id && dot - id <= ID_CHARS_MAX && text.startsWith(AFTER, dot + 1 + CHARS);
            return isThere ? Optional.of(new Place(text.substring(id, dot), dot + 1)) : Optional.empty();
        }
    }

    private static byte[] with(String text, Place place, String seal) {
        return (text.substring(0, place.start()) + seal + text.substring(place.start() + CHARS))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1);
    }
}
