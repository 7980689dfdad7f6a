package org.samtale.engine.planted;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** One breach in each. */
@SuppressWarnings({"DefaultLocale", "StringCaseLocaleUsage", "AnnotateFormatMethod"})
public final class Impure {

    private Impure() {}

    static final class ReadsAFile {
        boolean breach() {
            return new File("scenario.yaml").exists();
        }
    }

    static final class KnowsAPath {
        Path breach() {
            return Path.of("scenario.yaml");
        }
    }

    static final class ReachesOut {
        URI breach() {
            return URI.create("http://localhost");
        }
    }

    static final class SharesANumber {
        int breach() {
            return new AtomicInteger().incrementAndGet();
        }
    }

    static final class StartsAThread {
        void breach() {
            new Thread(() -> {}).interrupt();
        }
    }

    static final class RemembersPerThread {
        Object breach() {
            return ThreadLocal.withInitial(() -> 1);
        }
    }

    static final class LooksAtTheClock {
        Instant breach() {
            return Instant.now();
        }
    }

    static final class KeepsAClock {
        Clock breach(Clock clock) {
            return clock;
        }
    }

    static final class CountsMilliseconds {
        long breach() {
            return System.currentTimeMillis();
        }
    }

    static final class CountsNanoseconds {
        long breach() {
            return System.nanoTime();
        }
    }

    static final class ThrowsDice {
        int breach() {
            return new Random().nextInt();
        }
    }

    static final class ThrowsOtherDice {
        int breach() {
            return RandomGenerator.getDefault().nextInt();
        }
    }

    static final class ThrowsHiddenDice {
        double breach() {
            return Math.random();
        }
    }

    static final class MakesUpAnId {
        UUID breach() {
            return UUID.randomUUID();
        }
    }

    static final class Logs {
        System.Logger breach(System.Logger logger) {
            return logger;
        }
    }

    static final class Prints {
        void breach() {
            System.out.println("here");
        }
    }

    static final class AsksWhereItIs {
        Locale breach() {
            return Locale.getDefault();
        }
    }

    static final class WritesAsOneDoesHere {
        String breach() {
            return String.format("%,d", 1000);
        }
    }

    static final class SpellsAsOneDoesHere {
        String breach() {
            return "I".toLowerCase();
        }
    }

    static final class GivesAwayAnOrderThatChangesDaily {
        Set<String> breach(Set<String> words) {
            return Set.copyOf(words);
        }
    }
}
