package org.samtale.server.identity;

import java.util.HexFormat;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.BrowserId;
import org.samtale.server.secret.Secret;

/** Who asks for links, to be counted: a browser, or the network address of one that we do not know. Only ever a hash. */
record Asker(String hash) {

    static Asker of(BrowserId browser) {
        return new Asker(hashed("browser " + browser.value()));
    }

    static Asker at(String networkAddress) {
        return new Asker(hashed("address " + networkAddress));
    }

    boolean is(Browser browser) {
        return equals(of(browser.id()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    private static String hashed(String text) {
        return HexFormat.of().formatHex(Secret.hash(text));
    }
}
