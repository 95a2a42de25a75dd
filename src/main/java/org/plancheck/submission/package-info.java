/** A proposal as it was submitted: its values, where each stands in its file, and what can be quoted from there. */
@NullMarked
package org.plancheck.submission;

import org.jspecify.annotations.NullMarked;
