/** Reads Word documents: forms of labels and values, running text under headings, and tables with a proposal a row. */
@NullMarked
package org.plancheck.intake.docx;

import org.jspecify.annotations.NullMarked;
