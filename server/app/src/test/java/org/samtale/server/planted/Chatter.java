package org.samtale.server.planted;

/** A breach on purpose: prints. */
@SuppressWarnings("SystemOut")
final class Chatter {
    void chat() {
        System.out.println("here");
    }
}
