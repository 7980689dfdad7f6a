package org.samtale.server.award;

import org.samtale.server.credential.Standing;

/**
 * An award in the hands of its learner.
 *
 * @param signed what was handed out, name included
 */
record Held(Award award, String signed) {

    Standing standing() {
        return award.standing();
    }
}
