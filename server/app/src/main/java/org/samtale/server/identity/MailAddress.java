package org.samtale.server.identity;

import java.net.IDN;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samtale.server.secret.Secret;

/** A mail address in the one form by which it is known again. */
record MailAddress(String value) {
    private static final int CHARS_MAX = 254;

    /** No quotes, no comments, no line ends: what people have, and nothing that could be read as something else in a mail's head. */
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final int LOCAL_CHARS_MAX = 64;
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /** As it was typed; nothing where no mail can come to it. */
    static Optional<MailAddress> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var at = text.lastIndexOf('@');
        if (at < 1 || text.length() > CHARS_MAX) {
            return Optional.empty();
        }
        var local = text.substring(0, at);
        return domain(text.substring(at + 1))
                .filter(domain -> local.length() <= LOCAL_CHARS_MAX
                        && LOCAL.matcher(local).matches())
                .map(domain -> new MailAddress(local + "@" + domain))
                .filter(read -> read.value.length() <= CHARS_MAX);
    }

    /** By which links are still counted, and nobody is known, once its owner is erased. */
    MailAddress forgotten() {
        return new MailAddress(HexFormat.of().formatHex(Secret.hash(value)));
    }

    /** With letters that the mail's way knows: {@code blåbær.no} is {@code xn--blbr-roah.no}. */
    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
