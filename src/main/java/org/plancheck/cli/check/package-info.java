/** The commands {@code check}, {@code verify} and {@code diff}, which make and compare reports. */
@NullMarked
package org.plancheck.cli.check;

import org.jspecify.annotations.NullMarked;
