package org.samtale.engine.scenario;

/** A stance, into which so many tempting mistakes slip. */
public record Conduct(Stance stance, int mistakes) {

    public static Conduct of(Stance stance) {
        return new Conduct(stance, 0);
    }

    @Override
    public String toString() {
        return switch (mistakes) {
            case 0 -> stance.id();
            case 1 -> stance.id() + " with 1 mistake";
            default -> stance.id() + " with " + mistakes + " mistakes";
        };
    }
}
