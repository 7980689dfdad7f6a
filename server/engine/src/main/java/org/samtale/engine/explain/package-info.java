/**
 * What each diagnostic means, in one small Markdown file per code beside these classes: {@code # S601 Title}, the meaning,
 * {@code ## Wrong} and {@code ## Right}, each with an example in {@code yaml} fences. An example shows only the sections that
 * differ from the first conversation of the guide; another file than the scenario is named in a comment on its first line,
 * {@code # without silence} leaves a section out, and {@code { words, 600 times }} stands for that many. In the wrong one a
 * line with {@code ^} marks the place above it that the diagnostic points to. A new {@code DiagnosticCode} needs a file here;
 * the build compiles both examples and tells when {@code scenarios/DIAGNOSTICS.md} must be printed anew. Codes of courses
 * begin with C, their examples differ from the first course of that guide, and the file they belong to stands behind the
 * opening fence; they are compiled where Markdown is read. Reads no files itself.
 */
@NullMarked
package org.samtale.engine.explain;

import org.jspecify.annotations.NullMarked;
