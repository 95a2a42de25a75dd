/** What the commands about rules show: criteria, examples, the vocabulary, and the effect of an edit. */
@NullMarked
package org.plancheck.report.rules;

import org.jspecify.annotations.NullMarked;
