/** What a report holds: the assessed proposals in their order, what could not be processed, and what sums them up. */
@NullMarked
package org.plancheck.report.model;

import org.jspecify.annotations.NullMarked;
