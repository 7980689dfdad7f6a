package org.samtale.bench.load;

/**
 * Where one learner's socket is and how to be let in.
 *
 * @param path of the socket
 * @param cookie empty where nobody asks for one
 */
public record Learner(String path, String cookie) {}
