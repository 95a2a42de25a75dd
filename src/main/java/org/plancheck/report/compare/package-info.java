/** Earlier reports: reads them from JSON, uses them as baselines, and tells how two differ. */
package org.plancheck.report.compare;
