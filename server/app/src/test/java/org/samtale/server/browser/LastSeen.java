package org.samtale.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the pages of a test showed when they were closed, told when the test has failed: nobody can look any more. */
abstract class LastSeen implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    /** A test runs in one thread, and opens its pages there. */
    private static final ThreadLocal<List<String>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    static void keep(Page page, List<String> complaints) {
        SEEN.get().add(page.url() + "\n" + shown(page) + "\nComplaints: " + complaints);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        SEEN.get().clear();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(failure -> System.out.println(
                        "Last seen in " + context.getDisplayName() + ":\n" + String.join("\n\n", SEEN.get())));
    }

    private static String shown(Page page) {
        try {
            return page.locator("body").ariaSnapshot();
        } catch (PlaywrightException failure) {
            return "nothing: " + failure;
        }
    }
}
