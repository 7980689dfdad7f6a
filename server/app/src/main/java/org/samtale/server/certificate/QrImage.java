package org.samtale.server.certificate;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a QR code. */
final class QrImage {
    private static final int PIXELS_PER_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;
    private static final int INK = 0x14282B;

    private QrImage() {}

    /** As an address of an image that carries the image in itself. */
    static String of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int side = code.size * PIXELS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, code.getModule(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? INK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
