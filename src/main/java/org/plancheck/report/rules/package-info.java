/** What the commands about rules show: criteria, examples, the vocabulary, and the effect of an edit. */
package org.plancheck.report.rules;
