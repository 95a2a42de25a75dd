/** Reads the formats that have a proposal a line: CSV and JSON Lines. */
@NullMarked
package org.plancheck.intake.lines;

import org.jspecify.annotations.NullMarked;
