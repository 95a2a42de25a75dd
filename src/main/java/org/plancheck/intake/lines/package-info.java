/** Reads the formats that have a proposal a line: CSV and JSON Lines. */
package org.plancheck.intake.lines;
