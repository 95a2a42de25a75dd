/**
 * The JSON report part by part, as records that writing and reading share; a field that is null or left out of the JSON
 * is absent in both.
 */
@NullMarked
package org.plancheck.report.schema;

import org.jspecify.annotations.NullMarked;
