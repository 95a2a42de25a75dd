/** The results of an assessment: outcomes, recommendation, explanations and waived findings. */
package org.plancheck.assess.outcome;
