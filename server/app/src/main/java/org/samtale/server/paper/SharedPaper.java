package org.samtale.server.paper;

import java.time.Instant;
import org.samtale.server.learner.LearnerId;

/**
 * A paper that is shared.
 *
 * @param name as the owner wants to be named on it; may be empty
 */
record SharedPaper(LearnerId owner, PaperId paper, String name, Instant since) {}
