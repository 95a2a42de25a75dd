/** The results of an assessment: outcomes, recommendation, explanations and waived findings. */
@NullMarked
package org.plancheck.assess.outcome;

import org.jspecify.annotations.NullMarked;
