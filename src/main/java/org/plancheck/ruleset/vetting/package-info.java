/** Refuses rules that would do more than read facts, compute and report: in the source, in the classes, and while these load. */
@NullMarked
package org.plancheck.ruleset.vetting;

import org.jspecify.annotations.NullMarked;
