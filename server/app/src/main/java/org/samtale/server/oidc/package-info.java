/** Asks somebody else who somebody is, as OpenID Connect says. Knows no learner and keeps nothing. */
@NullMarked
package org.samtale.server.oidc;

import org.jspecify.annotations.NullMarked;
