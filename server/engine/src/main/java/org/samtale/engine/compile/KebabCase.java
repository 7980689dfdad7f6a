package org.samtale.engine.compile;

/** The form of every name that authors give: small letters, digits and hyphens. */
public final class KebabCase {

    static final int LONGEST = 64;

    private KebabCase() {}

    public static boolean holds(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Something like it that can be a name. */
    public static String of(String name) {
        var kebab = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (isLetter(c) || (c >= '0' && c <= '9' && !kebab.isEmpty())) {
                kebab.append(c);
            } else if (!kebab.isEmpty() && kebab.charAt(kebab.length() - 1) != '-') {
                kebab.append('-');
            }
        }
        return kebab.isEmpty() ? "a-name" : kebab.toString();
    }
}
