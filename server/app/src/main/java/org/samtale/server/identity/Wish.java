package org.samtale.server.identity;

import org.samtale.server.web.OwnPath;

/**
 * What somebody wants who says who they are.
 *
 * @param from the page of ours that they were on, and go back to; empty for none
 * @param adds one more way to what they have, beside those that they have already
 */
record Wish(String from, boolean adds) {
    static final Wish NONE = new Wish("", false);

    /** As a form or an address says it: not to be trusted. */
    static Wish of(String from, boolean adds) {
        return new Wish(OwnPath.read(from).map(OwnPath::value).orElse(""), adds);
    }
}
