/** A proposal as facts, each with its place, and the needed facts that it does not state. */
@NullMarked
package org.plancheck.assess.fact;

import org.jspecify.annotations.NullMarked;
