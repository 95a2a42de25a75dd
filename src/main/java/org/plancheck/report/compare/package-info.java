/** Earlier reports: reads them from JSON, uses them as baselines, and tells how two differ. */
@NullMarked
package org.plancheck.report.compare;

import org.jspecify.annotations.NullMarked;
