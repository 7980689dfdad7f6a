package org.samtale.server.mail;

/** A mail as it is read: the same words twice, for programs that show pages and those that do not. */
public record Mail(String recipient, String subject, String plain, String html) {}
