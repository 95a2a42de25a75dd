/** The formats that reports are written in, each named once. */
@NullMarked
package org.plancheck.report;

import org.jspecify.annotations.NullMarked;
