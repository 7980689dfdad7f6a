package org.samtale.server.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The folder of one course: what it says of itself, and a folder for each of its modules. */
final class CourseFolder {
    private final Path folder;
    private final String name;
    private final TreeMap<String, TextFile> files = new TreeMap<>();

    private CourseFolder(Path folder) {
        this.folder = folder;
        this.name = String.valueOf(folder.getFileName());
    }

    static CourseFiles read(Path folder) {
        return new CourseFolder(folder).read();
    }

    private CourseFiles read() {
        for (var file : list(folder, CourseFolder::isOfCourse)) {
            text(file, name(file));
        }
        for (var module : list(folder, Files::isDirectory)) {
            for (var file : list(module, CourseFolder::isModuleText)) {
                text(file, name(module) + "/" + name(file));
            }
            for (var file : list(module.resolve(CourseFiles.FIGURES), CourseFolder::isDrawing)) {
                var named = name(module) + "/" + CourseFiles.FIGURES + "/" + name(file);
                files.put(named, DrawingCheck.read(file, name + "/" + named));
            }
        }
        return new CourseFiles(name, files);
    }

    private void text(Path file, String named) {
        files.put(named, TextFile.read(file, name + "/" + named));
    }

    private static boolean isOfCourse(Path file) {
        return Files.isRegularFile(file)
                && (name(file).equals(CourseFiles.COURSE) || CourseFiles.isTranslation(name(file)));
    }

    static boolean isModuleText(Path file) {
        return Files.isRegularFile(file) && CourseFiles.isModuleText(name(file));
    }

    private static boolean isDrawing(Path file) {
        return Files.isRegularFile(file) && name(file).endsWith(CourseFiles.DRAWING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static List<Path> list(Path folder, Predicate<Path> which) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(which).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Changes when any file below a folder does. */
    static long stamp(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var all = Files.walk(folder)) {
            long stamp = 17;
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                stamp = stamp * 31 + file.hashCode();
                stamp = stamp * 31 + Files.getLastModifiedTime(file).toMillis();
                stamp = stamp * 31 + Files.size(file);
            }
            return stamp;
        } catch (IOException | UncheckedIOException vanished) {
            return 1; // between listing and looking; the next look sees it gone
        }
    }
}
