package org.samtale.engine.probe;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a report in plain words, the verdicts last, where the eye ends. */
public final class ReportPrinter {

    private static final int SHOWN = 12;
    private static final int CONDUCT_WIDTH = 24;
    private static final int HARDEST_PAIRS = 3;

    /** What is offered less often, in percent of the visits, hardly anybody meets. */
    private static final double SELDOM = 5;

    /** Fewer visits tell nothing. */
    private static final int SOME_VISITS = 20;

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    private ReportPrinter(Report report) {
        this.report = report;
    }

    public static String print(Report report) {
        var printer = new ReportPrinter(report);
        printer.head();
        printer.conducts();
        printer.teaching();
        printer.coverage();
        printer.seldomOffered();
        printer.goals();
        printer.report.guessing().ifPresent(found -> printer.text.append(GuessingPrinter.print(found)));
        printer.speech();
        printer.reading();
        printer.languages();
        printer.verdicts();
        return printer.text.toString();
    }

    /** How everything of one name is come to, each by the command that has it again; empty when nothing is called so. */
    public static String witnesses(Report report, String name) {
        return report.coverage().stream()
                .flatMap(part -> part.found().stream()
                        .filter(found -> found.id().equals(name))
                        .map(found -> part.part() + " " + name + ", by "
                                + found.witness().by() + ":\n" + found.witness().command(report.scenario()) + "\n"))
                .collect(Collectors.joining("\n"));
    }

    private void head() {
        say(report.title() + " (" + report.scenario() + "): " + report.conversations() + " conversations from seed "
                + report.seed() + ", and " + report.searchedTurns() + " turns of searching");
    }

    private void conducts() {
        title("How it went");
        say(padded("", CONDUCT_WIDTH)
                + padded("good end", 10)
                + padded("facts", 7)
                + padded("turns", 11)
                + padded("minutes", 9)
                + report.meters().stream()
                        .map(meter -> padded(meter.id(), meter.id().length() + 2))
                        .collect(Collectors.joining()));
        for (var one : report.conducts()) {
            say(padded(one.conduct(), CONDUCT_WIDTH)
                    + padded(one.goodEndings() + "%", 10)
                    + padded(Math.round(one.information()) + "%", 7)
                    + padded(extent(one.turns()), 11)
                    + padded(one.minutes().lowest() + "–" + one.minutes().highest(), 9)
                    + one.meters().entrySet().stream()
                            .map(meter -> padded(
                                    String.valueOf(Math.round(meter.getValue())),
                                    meter.getKey().length() + 2))
                            .collect(Collectors.joining()));
        }
        say("");
        for (var one : report.conducts()) {
            say(padded(one.conduct(), CONDUCT_WIDTH)
                    + one.endings().entrySet().stream()
                            .filter(ending -> ending.getValue() > 0)
                            .map(ending -> ending.getKey() + " " + ending.getValue() + "%")
                            .collect(Collectors.joining(", ")));
        }
        for (var unended : report.unended()) {
            say("! " + unended.conversations() + " conversations of " + unended.conduct() + " never end: "
                    + unended.witness().command(report.scenario()));
        }
    }

    private static String extent(Report.Extent extent) {
        return extent.lowest() + "–" + extent.middle() + "–" + extent.highest();
    }

    private void teaching() {
        title("Does skill pay? (how much better it ends)");
        for (var one : report.comparisons()) {
            var lost = one.by().entrySet().stream()
                    .filter(by -> by.getValue() <= 0)
                    .map(by -> by.getKey() + " " + by.getValue())
                    .toList();
            say("  than " + padded(one.stance(), 14) + named(one.by()));
            if (!lost.isEmpty()) {
                say("  ! no better on " + String.join(", ", lost));
            }
        }
        say("Hardest to tell apart by the end:");
        for (var pair : report.toldApart().stream().limit(HARDEST_PAIRS).toList()) {
            say("  " + pair.one() + " and " + pair.other() + ": " + pair.percent() + "% by " + pair.by());
        }
    }

    private static String named(Map<String, Double> by) {
        return by.entrySet().stream()
                .map(one -> one.getKey() + " " + (one.getValue() > 0 ? "+" : "") + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private void coverage() {
        title("What can be come to");
        for (var part : report.coverage()) {
            say("  " + padded(part.part() + "s", 10) + part.reached() + " of " + part.all());
            missing(part, true, "impossible: ");
            missing(part, false, "not found: ");
            if (!part.onlyAsAPair().isEmpty()) {
                say("    only as a pair: " + some(part.onlyAsAPair()));
            }
            var searched = part.found().stream()
                    .filter(found -> found.conversations() == 0)
                    .map(found -> found.id() + " (seed " + found.witness().seed() + ", "
                            + found.witness().choices().size() + " turns)")
                    .toList();
            if (!searched.isEmpty()) {
                say("    only by searching: " + some(searched));
            }
        }
        say("  ways to each ending: "
                + report.ways().stream()
                        .map(ways -> ways.ending() + " " + ways.ways())
                        .collect(Collectors.joining(", ")));
        if (!report.neverTaken().isEmpty()) {
            say("  no stance but the random one takes: "
                    + some(report.neverTaken().stream()
                            .map(never -> never.choice() + " (offered " + never.offers() + " times)")
                            .toList()));
        }
    }

    private void seldomOffered() {
        var seldom = report.offers().stream()
                .filter(one -> one.visits() >= SOME_VISITS && one.offered() < SELDOM)
                .toList();
        var crowdedOut = seldom.stream()
                .filter(one -> one.crowdedOut() > one.offered())
                .map(one -> one.choice() + " " + one.offered() + "% of " + one.visits() + " visits (" + one.crowdedOut()
                        + "% had so many before it)")
                .toList();
        var others = seldom.stream()
                .filter(one -> one.crowdedOut() <= one.offered())
                .map(one -> one.choice() + " " + one.offered() + "%")
                .toList();
        if (!crowdedOut.isEmpty()) {
            say("  ! seldom offered, for as many as are offered at once stand before it: " + some(crowdedOut));
        }
        if (!others.isEmpty()) {
            say("  seldom offered where they stand, for what they wait for is seldom there: " + some(others));
        }
    }

    private void missing(Report.OfPart part, boolean impossible, String lead) {
        var ids = part.missing().stream()
                .filter(missing -> missing.impossible() == impossible)
                .map(Report.Missing::id)
                .toList();
        if (!ids.isEmpty()) {
            say("    ! " + lead + some(ids));
        }
    }

    private void goals() {
        title("Goals and meters (best, worst; typical of skilled and of random)");
        for (var range : report.goals()) {
            range(range);
            var after = report.noReturns().stream()
                    .filter(one -> one.goal().equals(range.id()))
                    .map(one -> one.node() + (one.proven() ? " (proven)" : ""))
                    .toList();
            if (!after.isEmpty()) {
                say("    never reached through: " + some(after));
            }
        }
        report.meters().forEach(this::range);
    }

    private void range(Report.Range range) {
        say("  " + padded(range.id(), 16) + range.best() + ", " + range.worst() + "; " + range.typicalOfSkilled()
                + " and "
                + range.typicalOfRandom() + "   best by " + range.bestBy().by() + " seed "
                + range.bestBy().seed() + ", worst by " + range.worstBy().by() + " seed "
                + range.worstBy().seed());
    }

    private void speech() {
        title("Who speaks, and what is heard again");
        say("  words of the skilled: "
                + report.balance().shares().entrySet().stream()
                        .map(share -> share.getKey() + " " + share.getValue() + "%")
                        .collect(Collectors.joining(", ")));
        say("  interruptions a conversation: " + report.balance().interruptions());
        say("  heard again in the same conversation: " + report.balance().heardAgain()
                + "%; known when played once more: " + report.balance().knownOnReplay() + "%");
    }

    private void reading() {
        if (report.reading().isEmpty()) {
            return;
        }
        title("Reading level (LIX)");
        for (var reading : report.reading()) {
            say((reading.lix() > reading.bearable() ? "! " : "  ") + reading.language() + " "
                    + padded(reading.what(), 26) + reading.lix() + " (bearable " + reading.bearable() + ")"
                    + (reading.hardest().isEmpty()
                            ? ""
                            : "; hardest: "
                                    + reading.hardest().stream()
                                            .map(hard -> hard.text() + " " + hard.lix())
                                            .collect(Collectors.joining(", "))));
        }
    }

    private void languages() {
        title("Languages");
        for (var language : report.languages()) {
            say((language.there() < language.texts() ? "! " : "  ") + language.language() + " " + language.there()
                    + " of " + language.texts() + " texts");
        }
    }

    private void verdicts() {
        if (report.verdicts().isEmpty()) {
            return;
        }
        title("Bars");
        for (var verdict : report.verdicts()) {
            say((verdict.held() ? "  held    " : "! MISSED  ") + verdict.bar() + " – " + verdict.found());
        }
    }

    private static String some(List<String> ids) {
        var shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
        return ids.size() > SHOWN ? shown + " and " + (ids.size() - SHOWN) + " more" : shown;
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(1, width - words.length()));
    }

    private void title(String title) {
        text.append('\n').append(title).append('\n');
    }

    private void say(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
