package org.samtale.engine.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samtale.engine.source.SourceFile;

/** Turns the files of a scenario into one that can be played, or says everything that is wrong with them. */
public final class ScenarioCompiler {

    /** After one of these a part of the course was not understood, and what seems to lack may well be there. */
    private static final Set<DiagnosticCode> COURSE_UNCERTAIN = EnumSet.of(
            DiagnosticCode.UNKNOWN_KEY,
            DiagnosticCode.WRONG_SHAPE,
            DiagnosticCode.DUPLICATE_ID,
            DiagnosticCode.NOT_ONE_ACT,
            DiagnosticCode.UNKNOWN_NODE,
            DiagnosticCode.UNKNOWN_POOL,
            DiagnosticCode.FORK_LEADS_NOWHERE,
            DiagnosticCode.STAYS_WHERE_NOTHING_IS,
            DiagnosticCode.WAY_NOT_UNDERSTOOD);

    private ScenarioCompiler() {}

    /** The files of people that a file asks for by name, which have to be among the others when a scenario is compiled. */
    public static List<String> includedBy(SourceFile file) {
        return IncludeReader.namedIn(file);
    }

    /**
     * The other files are translations, and files of people for the scenario to include; they may come in any order, and so
     * may files of people who are not included.
     */
    public static Compilation compile(SourceFile framework, SourceFile scenario, List<SourceFile> others) {
        var reading = new Reading();
        var problems = reading.problems();
        boolean frameworkIsReadable = SizeCheck.isReadable(problems, framework);
        if (!SizeCheck.isReadable(problems, scenario) || !frameworkIsReadable) {
            return new Compilation.Failed(problems.inOrder());
        }
        var rules = new FrameworkReader(reading).read(framework);
        if (rules.isEmpty()) {
            return new Compilation.Failed(problems.inOrder());
        }
        var uses = new Uses();
        var includes = new IncludeReader(reading, rules.get(), framework, others);
        var draft = new ScenarioReader(reading, rules.get(), includes, uses).read(scenario);
        if (draft.isEmpty()) {
            return new Compilation.Failed(problems.inOrder());
        }
        if (!problems.hasAny(COURSE_UNCERTAIN)) {
            CourseCheck.check(reading, draft.get().scenario());
        }
        if (!problems.hasAny(
                Set.of(DiagnosticCode.UNKNOWN_KEY, DiagnosticCode.WRONG_SHAPE, DiagnosticCode.DUPLICATE_ID))) {
            UseCheck.check(reading, uses);
        }
        var joined = new Translations(reading, draft.get(), rules.get()).join(includes.translations());
        return problems.hasErrors()
                ? new Compilation.Failed(problems.inOrder())
                : new Compilation.Compiled(joined, problems.inOrder());
    }
}
